using ZkGen.Build.Output;

namespace ZkGen.Build.Tests.EndToEnd;

public sealed class KilledTests() : Scenario(Shape.App)
{
    [Fact]
    public void The_next_build_finishes_what_a_killed_one_began()
    {
        Declare("1");
        Build().Succeeds();

        // The state between two renames: one file is new, the other still old, both with their temporary files.
        Declare("2", "payments");
        var path = Directory.GetFiles(Project["obj/App.zkgen"], "*.manifest").Single();
        var manifest = Manifest.Parse(File.ReadAllText(path));
        var begun = manifest.Files.Select(file => file with { Ensemble = "payments", Folder = "payments", Path = Renamed(file.Path) });
        File.WriteAllText(path, (manifest with
        {
            Unfinished = "zkgen-12345678",
            Files = [.. manifest.Files, .. begun],
            Folders = [.. manifest.Folders, "payments", "payments/kustomize"],
        }).ToString());
        Project.Write(Root + "/payments/zoo.cfg", "an earlier attempt");
        Project.Write(Root + "/payments/zookeeper.yaml.zkgen-12345678.new", "half");
        Project.Write(Root + "/orders/zoo.cfg.zkgen-12345678.old", "half");
        Build().Succeeds();

        Assert.Equal(Orders("2").ToDictionary(file => Renamed(file.Key), file => file.Value), Project.Files(Root));
    }

    private static string Renamed(string path) => path.Replace("orders", "payments", StringComparison.Ordinal);
}
