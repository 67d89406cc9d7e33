using System.Globalization;
using System.Text.Json;

namespace ZkGen.Benchmarks.Builds;

/// <summary>What the package costs a compiler that starts from nothing: processor time of csc, as a build without a compiler server starts it.</summary>
internal static class ColdBuild
{
    private const int Files = 100;

    public static void Run(int runs)
    {
        using var workspace = new Workspace();
        Project[] projects =
        [
            new(workspace, "without", Reference.None, Files, ensembles: 0),
            new(workspace, "unused", Reference.Package, Files, ensembles: 0),
            new(workspace, "one", Reference.Package, Files, ensembles: 1),
        ];
        string[] labels = ["no reference to the package", "referenced, not used", "one ensemble"];

        Console.WriteLine($"Console application of {Files} files, SDK's default analyzers on; {runs} runs each, alternating. Median processor time (middle half):");
        Table("csc", projects.Select(Compile));
        Table("dotnet build", projects.Select(Build));

        void Table(string what, IEnumerable<Func<Cost>> commands)
        {
            var costs = Alternate([.. commands], runs);
            Console.WriteLine($"\n| {what} | processor ms | against none | clock ms |\n| --- | ---: | ---: | ---: |");
            for (var i = 0; i < costs.Length; i++)
            {
                var ratio = costs[i].Zip(costs[0], (cost, none) => 100 * (cost.Processor / none.Processor - 1));
                var processor = costs[i].Select(cost => cost.Processor.TotalMilliseconds).Spread("F0");
                var more = i == 0 ? "" : $"{ratio.Spread("+0.0;-0.0")} %";
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {labels[i]} | {processor} | {more} | {costs[i].Select(cost => cost.Elapsed).Median():F0} |"));
            }
        }
    }

    // Each run has one of each, so that what else the machine does strikes all of them.
    private static List<Cost>[] Alternate(Func<Cost>[] commands, int runs)
    {
        var costs = commands.Select(_ => new List<Cost>()).ToArray();
        for (var run = -1; run < runs; run++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                var cost = commands[i]();
                if (run >= 0)
                    costs[i].Add(cost);
            }
        }

        return costs;
    }

    /// <summary>The compiler by itself, with the arguments that the build gives it.</summary>
    private static Func<Cost> Compile(Project project)
    {
        project.DotNet("build", "--no-restore");
        var answer = project.DotNet("msbuild", "-t:Compile", "-p:ProvideCommandLineArgs=true;SkipCompilerExecution=true;NonExistentFile=none",
            "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath").Output;
        using var json = JsonDocument.Parse(answer);
        var arguments = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);
        var compiler = Path.Combine(json.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
        var response = Path.Combine(project.Folder, "obj", "csc.rsp");
        File.WriteAllLines(response, arguments);
        return () => Shell.DotNet(project.Folder, "exec", compiler, "@" + response).Cost;
    }

    private static Func<Cost> Build(Project project) => () =>
        project.DotNet("build", "--no-restore", "--no-incremental", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false").Cost;
}
