using System.Globalization;

namespace ZkGen.Benchmarks.Builds;

/// <summary>What ZkGen's targets take of a build in which nothing is to be done, by the binary log's times.</summary>
internal static class NoOpBuild
{
    private const int Files = 100;
    private static readonly string[] TargetFiles = ["ZkGen.props", "ZkGen.targets"];

    public static void Run(int runs)
    {
        using var workspace = new Workspace();
        Console.WriteLine($"`dotnet build` with nothing to do: console application of {Files} files and its ensembles; median of {runs} (middle half), ms by the binary log.");
        Console.WriteLine("\n| ensembles | the build | ZkGen's targets | share | of them |\n| ---: | ---: | ---: | ---: | --- |");
        foreach (var ensembles in (int[])[1, 1000])
        {
            var project = new Project(workspace, $"noop-{ensembles}", Reference.Package, Files, ensembles);
            project.DotNet("build");
            var builds = Enumerable.Range(0, runs).Select(_ => Measure(project)).ToList();
            var whole = builds.Select(build => build.Where(time => time.Target.Length == 0).Sum(time => time.Milliseconds)).ToList();
            var ours = builds.Select(build => build.Where(IsOurs).Sum(time => time.Milliseconds)).ToList();
            var each = from time in builds.SelectMany(build => build.Where(IsOurs))
                       group time.Milliseconds by time.Target into times
                       select string.Create(CultureInfo.InvariantCulture, $"{times.Key} {times.Median():F1}");
            Console.WriteLine(
                $"| {ensembles} | {whole.Spread("F0")} | {ours.Spread("F1")} | {ours.Zip(whole, (our, all) => 100 * our / all).Spread("F1")} % | {string.Join(", ", each)} |");
        }
    }

    private static bool IsOurs(TargetTime time) => TargetFiles.Contains(time.File);

    private static List<TargetTime> Measure(Project project)
    {
        var log = Path.Combine(project.Folder, "obj", "noop.binlog");
        var times = Path.ChangeExtension(log, "times");
        project.DotNet("build", "-bl:" + log);
        // The logger is MSBuild's to load: its base class is not here.
        project.DotNet("msbuild", log, "-noConsoleLogger", $"-logger:{typeof(NoOpBuild).Namespace}.{nameof(TargetTimes)},{typeof(NoOpBuild).Assembly.Location};{times}");
        return [.. File.ReadLines(times).Select(line => line.Split('\t'))
            .Select(fields => new TargetTime(fields[0], fields[1], double.Parse(fields[2], CultureInfo.InvariantCulture)))];
    }

    /// <summary>A line of <see cref="TargetTimes"/>; the whole build is the target without a name.</summary>
    private sealed record TargetTime(string File, string Target, double Milliseconds);
}
