using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>Where a server would damage something or wait for ever, the start script says what is wrong and ends the container.</summary>
public sealed class StartScriptTests : IAsyncLifetime
{
    private const int Misconfigured = 78; // EX_CONFIG of sysexits.h

    private readonly Bundle bundle = BundleUnderTest.Orders;
    private Node? node;

    private PodSpec First => PodSpec.Of(bundle, 0, new OfficialImage());

    private string Volume => node!.FromHere(Volumes.Claim(node, First, bundle.DataVolume.Volume));

    public async Task InitializeAsync() => node = Prerequisites.Missing is null ? await Node.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (node is not null)
            await node.DisposeAsync();
    }

    [EngineFact]
    public Task APodThatZooCfgDoesNotListIsRefused() => IsRefusedAsync(
        First.Named("orders-3"),
        "orders-3 would be server 4, which /conf/zoo.cfg does not list: change Servers in the declaration, not the replicas");

    [EngineFact]
    public Task APodWithoutAnOrdinalIsRefused() => IsRefusedAsync(
        First.Named("orders-zookeeper"), "pod name 'orders-zookeeper' does not end in -<ordinal>");

    [EngineTheory]
    [InlineData("orders-0.orders-headless.other.svc.cluster.local")]
    [InlineData("orders-0.orders.shop.svc.cluster.local")]
    [InlineData("orders-0.orders-headless.shop.svc.example.org")]
    public Task APodOfAnotherNamespaceServiceOrClusterDomainIsRefused(string host) => IsRefusedAsync(
        First with { Host = host },
        $"zoo.cfg was made for {First.Host}, this Pod is {host}: wrong namespace, Service name or cluster domain in the declaration");

    [EngineFact]
    public async Task TheVolumeOfAnotherServerIsRefused()
    {
        await File.WriteAllTextAsync($"{Volume}/myid", "2\n");

        await IsRefusedAsync(First, "/data/myid says '2' and this is server 1: the volume belongs to another server");

        Assert.Equal("2\n", await File.ReadAllTextAsync($"{Volume}/myid"));
    }

    [EngineFact]
    public async Task AVolumeThatCannotBeWrittenIsRefused()
    {
        Native.ChangeOwner(Volume, 0, 0);

        await IsRefusedAsync(First, "/data is not writable by uid 1000 gid 1000: the volume needs fsGroup (or an owner) of that gid");
    }

    private async Task IsRefusedAsync(PodSpec spec, string sentence)
    {
        await using var pod = await Pod.CreateAsync(node!, spec);

        Assert.Equal((Misconfigured, $"start-zookeeper: {sentence}\n"), (await pod.RunAsync(), pod.Log));
    }
}
