using System.Globalization;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Images;
using ZkGen.Model;
using Xunit.Abstractions;

namespace ZkGen.Core.Tests.Images;

/// <summary>What <c>start-zookeeper</c> gets from the container's command, seen by a program in its place behind the real shell.</summary>
public sealed class StartCommandTests(ITestOutputHelper output)
{
    private const string Shell = "/bin/sh";

    private static readonly Dictionary<string, string> KeyOfFlag = new()
    {
        ["data_dir"] = "dataDir",
        ["data_log_dir"] = "dataLogDir",
        ["client_port"] = "clientPort",
        ["tick_time"] = "tickTime",
        ["init_limit"] = "initLimit",
        ["sync_limit"] = "syncLimit",
        ["max_client_cnxns"] = "maxClientCnxns",
        ["min_session_timeout"] = "minSessionTimeout",
        ["max_session_timeout"] = "maxSessionTimeout",
        ["snap_retain_count"] = "autopurge.snapRetainCount",
        ["purge_interval"] = "autopurge.purgeInterval",
    };

    /// <summary>The flags that the image's script knows and that no key of zoo.cfg has the meaning of.</summary>
    private static readonly string[] OtherFlags = ["servers", "conf_dir", "election_port", "server_port", "heap", "log_level"];

    [Fact]
    public void TheFlagsSayWhatZooCfgSays()
    {
        IReadOnlyList<EnsembleModel> models = [Models.Minimal, Models.Full, .. RandomModels.Tutorial.Sample(60, size: 50)];
        if (FlagsOf(models) is not { } all)
            return;

        Assert.All(models.Zip(all), each =>
        {
            var (model, flags) = each;
            var cfg = new RenderedBundle(model).ZooCfg.ToDictionary();
            Assert.Equal(KeyOfFlag.ToDictionary(flag => flag.Key, flag => cfg[flag.Value]), flags.Where(flag => KeyOfFlag.ContainsKey(flag.Key)).ToDictionary());
            Assert.Empty(flags.Keys.Except(KeyOfFlag.Keys).Except(OtherFlags));

            var servers = cfg.Keys.Count(key => key.StartsWith("server.", StringComparison.Ordinal));
            Assert.Equal(Math.Max(1, servers), int.Parse(flags["servers"], CultureInfo.InvariantCulture));
            if (servers > 0)
                Assert.EndsWith($":{flags["server_port"]}:{flags["election_port"]}", cfg["server.1"], StringComparison.Ordinal);
        });
    }

    /// <summary>The kubelet makes <c>$</c> of <c>$$</c>, and a variable's value of <c>$(NAME)</c>.</summary>
    [Fact]
    public void ADollarIsNothingToTheKubelet() => Assert.Contains(
        "--data_dir='/data/$$(HOME)$$$$'",
        KubernetesZooKeeperImage.Instance.StartCommand(new(Models.Minimal with { ZooCfg = new() { DataDir = "/data/$(HOME)$$" } }))[2],
        StringComparison.Ordinal);

    [Fact]
    public void HeapAndLevelAreThoseOfTheDeclaration()
    {
        if (FlagsOf([Models.Full, Models.Minimal with { Logging = new() { Level = ZooKeeperLogLevel.Warn } }]) is not { } all)
            return;

        Assert.Equal(("512m", "INFO"), (all[0]["heap"], all[0]["log_level"]));
        Assert.Equal("WARN", all[1]["log_level"]);
        Assert.False(all[1].ContainsKey("heap"));
    }

    [Fact]
    public void TheServerTakesTheShellsPlaceSoThatItGetsSigterm()
    {
        var command = KubernetesZooKeeperImage.Instance.StartCommand(new(Models.Full));

        Assert.Equal(["sh", "-c"], command.Take(2));
        Assert.StartsWith("exec start-zookeeper ", command[2], StringComparison.Ordinal);
        Assert.Equal(3, command.Count);
    }

    [Fact]
    public void TheCommandIsOneLine() =>
        RandomModels.Tutorial.Hold(model => Assert.DoesNotContain('\n', KubernetesZooKeeperImage.Instance.StartCommand(new(model))[2]));

    private List<Dictionary<string, string>>? FlagsOf(IReadOnlyList<EnsembleModel> models)
    {
        if (!File.Exists(Shell))
        {
            output.WriteLine($"Not tried: there is no {Shell}.");
            return null;
        }

        using var folder = new TemporaryFolder();
        folder.WriteScript("start-zookeeper", "#!/bin/sh\nprintf '%s\\0' \"$@\" end\n");
        var script = string.Concat(models.Select(model => $"({KubernetesZooKeeperImage.Instance.StartCommand(new(model))[2].Replace("$$", "$", StringComparison.Ordinal)})\n"));
        var (exitCode, written, errors) = Run.Program(Shell, ["-s"], script, folder.Path);
        Assert.True(exitCode == 0, errors);

        var result = written.Split("end\0", StringSplitOptions.RemoveEmptyEntries).Select(words => words.Split('\0').SkipLast(1).ToDictionary(Flag, Value)).ToList();
        Assert.Equal(models.Count, result.Count);
        return result;
    }

    private static string Flag(string word)
    {
        Assert.StartsWith("--", word, StringComparison.Ordinal);
        return word[2..word.IndexOf('=', StringComparison.Ordinal)];
    }

    // The script takes ${OPTARG##*=}: what stands behind the last one.
    private static string Value(string word) => word[(word.LastIndexOf('=') + 1)..];
}
