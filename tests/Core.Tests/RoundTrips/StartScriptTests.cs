using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Scripts;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips;

/// <summary>
/// The whole of <c>start-zookeeper.sh</c> in the real bash: the server is started with exactly the declared flags, and <c>myid</c> is in exactly the
/// folder that the server reads from <c>zoo.cfg</c>.
/// </summary>
public sealed class StartScriptTests
{
    private static readonly string[] Ours = ["-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError", "-Djava.security.properties=/conf/java.security"];

    private static readonly Gen<(string Name, string Padding, bool IsMount)> Folders =
        from name in Gen.OneOf(Gen.Elements("zk data", "it's", "$HOME", "$$", "`id`", "$(id)", "back\\slash", "\\", "\"", "-n", "*", "straße", "#", "~"), Texts.FileName)
        from padding in Gen.Elements("", " ", "  ")
        from isMount in Gen.Elements(true, false)
        select (name, padding, isMount);

    [FactNeeding(Tool.Shells)]
    public void OfAnyDeclaration()
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        var models = from model in RandomModels.Official
                     from data in Folders
                     select With(model, data.Name, data.Padding, data.IsMount);
        models.Hold(model => AssertStarts(model, Path.Combine(folder.Path, $"{++number}")), times: 100);
    }

    /// <summary>A relative data folder, put below the test's own when it is run.</summary>
    private static EnsembleModel With(EnsembleModel model, string name, string padding, bool isMount) => model with
    {
        DataVolume = model.DataVolume with { MountPath = isMount ? name : "volume" },
        ZooCfg = model.ZooCfg with { DataDir = isMount ? default(Setting<string>) : name + padding },
    };

    private static void AssertStarts(EnsembleModel model, string path)
    {
        using var folder = new TemporaryFolder(path);
        var data = Path.Combine(path, (model.ZooCfg.DataDir.IsSet ? model.ZooCfg.DataDir : model.DataVolume.MountPath).ValueOr("").Trim(' '));
        var here = model with
        {
            DataVolume = model.DataVolume with { MountPath = model.DataVolume.MountPath.Select(mount => $"{path}/{mount}") },
            ZooCfg = model.ZooCfg with { DataDir = model.ZooCfg.DataDir.Select(each => $"{path}/{each}") },
        };
        var host = new ExpectedSettings(here).ZooCfg["server.1"].Split(':')[0];

        var (exitCode, started, errors) = StartScriptRun.Whole(folder, here, host.Split('.')[0], host);

        Assert.True(exitCode == 0, errors);
        Assert.Equal("", errors);
        var words = started.Split('\0')[..^2];
        Assert.Equal(["start-foreground", path, "true", "none"], words.Take(4));
        Assert.Equal(["-Xmx1000m", .. Heap(model), .. Ours, .. new ExpectedSettings(here).Flags, .. model.JvmFlags.Select(flag => flag.Value.ValueOr(""))], words.Skip(4));
        Assert.Equal(data, Assert.Single(new RenderedBundle(here).ZooCfg, entry => entry.Key == "dataDir").Value);
        Assert.Equal("1\n", File.ReadAllText(Path.Combine(data, "myid")));
        Assert.Equal(new[] { "bin", "zoo.cfg", Path.GetFileName(data) }.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(path).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.Equal([Path.Combine(data, "myid")], Directory.GetFileSystemEntries(data));
    }

    private static string[] Heap(EnsembleModel model) => model.Resources.Heap.TryGet(out var size) ? [$"-Xmx{size}", $"-Xms{size}"] : [];
}
