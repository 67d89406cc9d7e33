using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>Settings of which a rule says what they do to an ensemble.</summary>
public sealed class SettingTests : IAsyncLifetime
{
    /// <summary>What an ensemble needs to get whole, more than once.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(3);

    private readonly Bundle bundle = BundleUnderTest.Orders;
    private Node? node;

    public async Task InitializeAsync() => node = Prerequisites.Missing is null ? await Node.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (node is not null)
            await node.DisposeAsync();
    }

    /// <summary>ZKG2025.</summary>
    [EngineFact]
    public async Task ALeaderThatDoesNotServeIsAliveAndNotReady()
    {
        var servers = await StartAllAsync(bundle.ZooCfg.With("leaderServes", "no"));
        string?[] modes = [];
        await Eventually.BecomesTrueAsync("two servers follow", Patience.Long, async () =>
        {
            modes = await Task.WhenAll(servers.Select(server => server.ModeAsync()));
            return modes.Count(mode => mode == "follower") == 2;
        }, () => string.Join('\n', servers.Select(server => server.Log)));
        var leader = servers[Array.FindIndex(modes, mode => mode != "follower")];

        await Task.Delay(LongEnough);

        Assert.Contains("LEADING", leader.Log, StringComparison.Ordinal);
        Assert.Equal((0, 1), await Probes.BothAsync(leader.Container));
        Assert.Contains("not currently serving requests", await leader.AskAsync("srvr"), StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(servers.Where(server => server != leader).Select(server => Probes.BothAsync(server.Container))), probes => Assert.Equal((0, 0), probes));
    }

    /// <summary>ZKG2023.</summary>
    [EngineFact]
    public async Task NewServersThatMayNotVoteAreAliveAndNeverServe()
    {
        var servers = await StartAllAsync(bundle.ZooCfg.With("db.autocreate", "false"));
        foreach (var server in servers)
        {
            await server.BecomesAliveAsync();
            Assert.Contains("Unexpected empty data tree, setting zxid to -1", server.Log, StringComparison.Ordinal);
        }

        await Task.Delay(LongEnough);

        Assert.All(await Task.WhenAll(servers.Select(server => Probes.BothAsync(server.Container))), probes => Assert.Equal((0, 1), probes));
    }

    /// <summary>ZKG2023 and ZKG2027.</summary>
    [EngineTheory]
    [InlineData("datadir.autocreate", "false", 3, "Missing data directory")]
    [InlineData("quorum.auth.enableSasl", "true", 1, "SASL-authentication failed because the specified JAAS configuration section 'QuorumServer' could not be found.")]
    public async Task ANewServerStops(string key, string value, int exitCode, string reason)
    {
        await using var pod = await Pod.CreateAsync(node!, PodSpec.Of(bundle, 0, new OfficialImage()).With(bundle.ZooCfg.With(key, value)));

        Assert.Equal(exitCode, await pod.RunAsync());
        Assert.Contains(reason, pod.Log, StringComparison.Ordinal);
    }

    /// <summary>ZKG4004: a volume that hides what a container starts with.</summary>
    [EngineTheory]
    [InlineData("/bin")]
    [InlineData("/lib")]
    [InlineData("/lib64")]
    [InlineData("/usr")]
    [InlineData("/usr/bin")]
    [InlineData("/usr/lib")]
    [InlineData("/usr/lib64")]
    public async Task NothingRunsBehindAnEmptyVolume(string path)
    {
        const string script = """mount -t tmpfs volume "$1" && exec /bin/bash -c 'echo runs'""";

        // Not every processor has the loader there.
        if (!Directory.Exists(path))
            return;

        var started = await Command.RunAsync(["unshare", "--mount", "bash", "-c", script, "mount", path], Patience.Short);
        var elsewhere = await Command.RunAsync(["unshare", "--mount", "bash", "-c", script, "mount", "/mnt"], Patience.Short);

        Assert.NotEqual(0, started.ExitCode);
        Assert.Equal((0, "runs"), (elsewhere.ExitCode, elsewhere.Text));
    }

    /// <summary>ZKG4004: a folder that a runtime would have to make first.</summary>
    [EngineTheory]
    [InlineData("/sys/data", "Operation not permitted")]
    [InlineData("/proc/data", "No such file or directory")]
    public async Task NobodyMakesAFolderThatTheKernelShows(string path, string error) =>
        Assert.Contains(error, (await Command.RunAsync(["mkdir", path], Patience.Short)).Error, StringComparison.Ordinal);

    /// <summary>ZKG4004: nor in a ConfigMap.</summary>
    [EngineFact]
    public async Task AVolumeInsideTheConfigMapKeepsTheContainerFromStarting()
    {
        var spec = PodSpec.Of(bundle, 0, new OfficialImage());
        var mounts = spec.Template.Mounts.Select(mount => mount == bundle.DataVolume ? mount with { Path = "/conf/data" } : mount);
        await using var pod = await Pod.CreateAsync(node!, spec with { Template = spec.Template with { Mounts = [.. mounts] } });

        Assert.NotEqual(0, await pod.RunAsync());
        Assert.Contains("Read-only file system", pod.Log, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Server>> StartAllAsync(ZooCfg zooCfg)
    {
        IReadOnlyList<Server> servers = [.. bundle.ZooCfg.Hosts.Select((_, ordinal) => new Server(node!, PodSpec.Of(bundle, ordinal, new OfficialImage()).With(zooCfg), zooCfg.ClientPort))];
        await Task.WhenAll(servers.Select(server => server.StartAsync()));
        return servers;
    }
}
