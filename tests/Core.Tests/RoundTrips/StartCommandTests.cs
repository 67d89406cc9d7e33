using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Core.Tests.Support.Random;
using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips;

/// <summary>
/// The command of the tutorial's kind, from the manifest through the kubelet and the real shell to the program in the place of <c>start-zookeeper</c>.
/// </summary>
public sealed class StartCommandTests
{
    private static readonly Gen<EnsembleModel> Declared =
        from model in RandomModels.Tutorial
        from folders in Gen.ArrayOf(Texts.FileName.Maybe(), 2)
        from variable in Gen.Elements("A", "x", "_x.y-z")
        select model with
        {
            ZooCfg = model.ZooCfg with
            {
                DataDir = folders[0].Select(name => $"/srv/{name}/$({variable})$$"),
                DataLogDir = folders[1].Select(name => $"/srv/$({variable}{name}"),
            },
        };

    [FactNeeding(Tool.Shells)]
    public void OfAnyDeclaration()
    {
        using var folder = new TemporaryFolder();
        folder.WriteScript("start-zookeeper", "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
        AssertArrives(Models.Minimal, folder);
        AssertArrives(Models.Full, folder);
        Declared.Hold(model => AssertArrives(model, folder), times: 150);
    }

    /// <summary>The kubelet would make one of two, and put a variable of the container there.</summary>
    [Fact]
    public void DollarsAreDoubledForTheKubelet()
    {
        var command = new RenderedBundle(Models.Minimal with { ZooCfg = new() { DataDir = "/srv/$(A)/$$/$HOME" } }).Container.At("command", 2).Text();

        Assert.Contains(" --data_dir='/srv/$$(A)/$$$$/$$HOME' ", command, StringComparison.Ordinal);
    }

    /// <summary>The probe's <c>$(…)</c> is the shell's: the kubelet leaves alone what is no variable.</summary>
    [Fact]
    public void TheKubeletLeavesTheProbesAsTheyAre() => RandomModels.Hold(model => Assert.All(
        new RenderedBundle(model).Commands.Skip(1).SelectMany(command => command),
        word => Assert.Equal(word, Kubelet.Expand(word, Variables(model)))));

    private static void AssertArrives(EnsembleModel model, TemporaryFolder folder)
    {
        var command = new RenderedBundle(model).Container.At("command").Texts().Select(word => Kubelet.Expand(word, Variables(model))).ToList();
        Assert.Equal(["sh", "-c"], command.Take(2));

        var (exitCode, written, errors) = Run.Program("/bin/sh", command.Skip(1), pathPrefix: folder.Path);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(Flags(model).Order(StringComparer.Ordinal), written.Split('\0')[..^1].Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Flags(EnsembleModel model)
    {
        var cfg = new ExpectedSettings(model).ZooCfg;
        string[] heap = model.Resources.Heap.TryGet(out var size) ? [$"--heap={size}"] : [];
        return
        [
            $"--servers={model.Servers.ValueOr(3)}", "--conf_dir=/opt/zookeeper/conf", .. heap,
            $"--server_port={model.HeadlessService.ServerPort.ValueOr(2888)}", $"--election_port={model.HeadlessService.LeaderElectionPort.ValueOr(3888)}",
            $"--log_level={model.Logging.Level.ValueOr(ZooKeeperLogLevel.Info).ToString().ToUpperInvariant()}",
            $"--data_dir={cfg["dataDir"]}", $"--data_log_dir={cfg["dataLogDir"]}", $"--client_port={cfg["clientPort"]}", $"--tick_time={cfg["tickTime"]}",
            $"--init_limit={cfg["initLimit"]}", $"--sync_limit={cfg["syncLimit"]}", $"--max_client_cnxns={cfg["maxClientCnxns"]}",
            $"--snap_retain_count={cfg["autopurge.snapRetainCount"]}", $"--purge_interval={cfg["autopurge.purgeInterval"]}",
            $"--max_session_timeout={cfg["maxSessionTimeout"]}", $"--min_session_timeout={cfg["minSessionTimeout"]}",
        ];
    }

    private static Dictionary<string, string> Variables(EnsembleModel model) =>
        model.EnvironmentVariables.ToDictionary(variable => variable.Key.ValueOr(""), variable => variable.Value.ValueOr(""));
}
