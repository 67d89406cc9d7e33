using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The probes where there is no ensemble.</summary>
public sealed class LonePodTests : IAsyncLifetime
{
    private readonly Bundle bundle = BundleUnderTest.Orders;
    private Node? node;

    private PodSpec First => PodSpec.Of(bundle, 0, new OfficialImage());

    public async Task InitializeAsync() => node = Prerequisites.Missing is null ? await Node.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (node is not null)
            await node.DisposeAsync();
    }

    /// <summary>In an ensemble of three it would be a second, empty ZooKeeper.</summary>
    [EngineFact]
    public async Task AStandaloneServerIsAliveAndNotReady()
    {
        var server = await StartAsync(First.With(bundle.ZooCfg.Without("server.2", "server.3")));
        await ServesAloneAsync(server);

        Assert.Equal((0, 1), await Probes.BothAsync(server.Container));
    }

    /// <summary>What is written for a declaration of one server.</summary>
    [EngineFact]
    public async Task AQuorumOfOneIsAliveAndReady()
    {
        var server = await StartAsync(First.With(bundle.ZooCfg.Without("server.2", "server.3").With("standaloneEnabled", "false")));
        await Eventually.BecomesTrueAsync("it leads itself", Patience.Long, async () => await server.ModeAsync() == "leader", () => server.Log);

        Assert.Equal((0, 0), await Probes.BothAsync(server.Container));
    }

    [EngineFact]
    public async Task AServerThatMayNotAnswerIsNotAliveAndSaysWhy()
    {
        var server = await StartAsync(First.With(bundle.ZooCfg.Without("server.2", "server.3", "4lw.commands.whitelist")));
        await ServesAloneAsync(server);

        var probe = await server.Container.ExecLivenessProbeAsync();

        Assert.Equal((1, "ruok: ruok is not executed because it is not in the whitelist."), (probe.ExitCode, probe.Text));
    }

    [EngineFact]
    public async Task WithoutAServerNothingIsAliveOrReady()
    {
        var server = await StartAsync(First.Running("sleep", "infinity"));

        Assert.Equal((1, 1), await Probes.BothAsync(server.Container));
        Assert.Contains("Connection refused", (await server.Container.ExecLivenessProbeAsync()).Text, StringComparison.Ordinal);
    }

    /// <summary>The tutorial deletes the script from the container; here that is not possible, but a ConfigMap may lack it.</summary>
    [EngineFact]
    public async Task AProbeWhoseScriptIsMissingFails()
    {
        var server = await StartAsync(First.Running("sleep", "infinity").WithoutFiles(".sh"));
        var (live, ready) = await Probes.BothAsync(server.Container);

        Assert.NotEqual(0, live);
        Assert.NotEqual(0, ready);
    }

    [EngineFact]
    public async Task TheProbesScriptsCannotBeDeleted()
    {
        var server = await StartAsync(First.Running("sleep", "infinity"));

        var deletion = await server.Container.ExecAsync("rm", "-f", First.Template.LivenessProbe[1]);

        Assert.Contains("Read-only file system", deletion.Error, StringComparison.Ordinal);
    }

    private static Task ServesAloneAsync(Server server) => Eventually.BecomesTrueAsync(
        "it serves alone", Patience.Long, async () => await server.ModeAsync() == "standalone", () => server.Log);

    private async Task<Server> StartAsync(PodSpec spec)
    {
        var server = new Server(node!, spec, bundle.ZooCfg.ClientPort);
        await server.StartAsync();
        return server;
    }
}
