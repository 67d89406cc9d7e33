using System.Diagnostics;
using System.Globalization;

namespace ZkGen.Benchmarks.Builds.Peers;

/// <summary>A build after one edit, against other ways to the same number of ensembles: in a process each, and in one process.</summary>
internal static class Comparison
{
    private static readonly int[] Counts = [1, 10, 100, 1000];

    /// <param name="most">The largest number of ensembles.</param>
    /// <param name="tools">Where helm, kubectl and cdk8s are, or are to be put.</param>
    /// <param name="chart">The folder of another ZooKeeper chart, with the charts that it depends on in it.</param>
    public static void Run(int most, string? tools, string? chart)
    {
        using var workspace = new Workspace();
        var installed = new Tools(tools ?? Path.Combine(workspace.Folder, "tools"));
        Console.WriteLine($"{installed.Versions}. Seconds on the clock; × is how many times the build's time that is.");
        Console.WriteLine("\n| ensembles | way | a process each | ms an ensemble | × | all in one process | ms an ensemble | × |");
        Console.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var count in Counts.TakeWhile(count => count <= most))
        {
            var project = new Project(workspace, $"build-{count}", Reference.Package, files: 0, count);
            var bare = new Project(workspace, $"bare-{count}", Reference.Attributes, files: 0, count);
            var first = project.DotNet("build").Cost.Elapsed.TotalSeconds;
            var build = AfterOneEdit(project, count);
            Row(count, "`dotnet build` after one edit", null, build, build);
            Row(count, "`dotnet build`, the first", null, first, build);
            Row(count, "`dotnet build` after one edit, without ZkGen", null, AfterOneEdit(bare, count), build);
            foreach (var peer in Peers(installed, project, chart, workspace.Folder))
                Row(count, peer.Name, Median(count, () => OneByOne(peer, count)), Median(count, () => AtOnce(peer, count)), build);
        }
    }

    private static IEnumerable<IPeer> Peers(Tools tools, Project project, string? chart, string folder)
    {
        var bundles = Path.Combine(project.Folder, "bin", "Debug", "net10.0", "zookeeper");
        Bundle BundleOf(int number) => new(Project.NameOf(number), Path.Combine(bundles, Project.NameOf(number)));

        yield return new HelmChart("a chart of the same objects", tools.Helm, HelmChart.Of(BundleOf(1), Path.Combine(folder, "same-objects")), folder);
        if (chart is not null)
            yield return new HelmChart(Path.GetFileName(chart), tools.Helm, Path.GetFullPath(chart), folder);
        yield return new Cdk8sApp(tools.Modules, BundleOf(1), folder);
        // The last: one process for 1,000 takes minutes.
        yield return new Kustomization(tools.Kubectl, BundleOf, folder);
    }

    private static void Row(int count, string way, double? each, double all, double build)
    {
        string Cells(double? seconds) => seconds is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"{time:F2} | {1000 * time / count:F1} | {time / build:F2}")
            : " | | ";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {way} | {Cells(each)} | {Cells(all)} |"));
    }

    // The first is left out: the compiler server may just have started.
    private static double AfterOneEdit(Project project, int count) => Enumerable.Range(0, 6).Select(edition =>
    {
        project.Edit((count + 1) / 2, edition);
        return project.DotNet("build").Cost.Elapsed.TotalSeconds;
    }).Skip(1).Median();

    private static double OneByOne(IPeer peer, int count)
    {
        var clock = Stopwatch.StartNew();
        for (var number = 1; number <= count; number++)
            Check(peer, peer.One(number), 1);
        return clock.Elapsed.TotalSeconds;
    }

    private static double AtOnce(IPeer peer, int count)
    {
        var (objects, cost) = peer.All(count);
        Check(peer, objects, count);
        return cost.Elapsed.TotalSeconds;
    }

    private static double Median(int count, Func<double> measure) => Enumerable.Range(0, count < 100 ? 5 : 1).Select(_ => measure()).Median();

    private static void Check(IPeer peer, string objects, int count)
    {
        var made = objects.Split('\n').Count(line => line == "kind: StatefulSet");
        if (made != count)
            throw new InvalidOperationException($"{peer.Name} made {made} of {count} StatefulSets.");
    }
}
