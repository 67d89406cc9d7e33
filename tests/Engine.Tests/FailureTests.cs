using System.Diagnostics;
using Shop.Platform;
using Xunit.Abstractions;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial's "Handling process failure", and what it leaves out.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed class FailureTests(OrdersEnsemble orders, ITestOutputHelper output)
{
    [EngineFact]
    public async Task WhenTheLeaderIsKilledAnotherLeads()
    {
        var ensemble = await orders.WholeAsync();
        var leader = await ensemble.LeaderAsync();

        leader.Container.Send(Signal.Kill);
        output.Figure("killed leader, until another leads", await ensemble.ElectsAnotherThanAsync(leader));

        Assert.Equal(137, await leader.Container.EndAsync(Patience.Short));
        await leader.StartAsync();
        output.Figure("killed leader, from its container's start to ready", await leader.BecomesReadyAsync());
    }

    [EngineFact]
    public async Task ToldToEndAServerEndsInSeconds()
    {
        var ensemble = await orders.WholeAsync();
        var server = (await ensemble.FollowersAsync())[0];
        var watch = Stopwatch.StartNew();

        server.Container.Send(Signal.Terminate);

        Assert.Equal(143, await server.Container.EndAsync(ensemble.Bundle.Template.GracePeriod));
        output.Figure("SIGTERM, until the container has ended", watch.Elapsed);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    /// <summary>It may not go on as if it led: what it acknowledged would be lost.</summary>
    [EngineFact]
    public async Task ALeaderThatIsCutOffStopsServingTheOthersGoOnAndItComesBack()
    {
        var ensemble = await orders.WholeAsync();
        var leader = await ensemble.LeaderAsync();
        await leader.Pod!.CutOffAsync();

        var elected = ensemble.ElectsAnotherThanAsync(leader);
        output.Figure("cut-off leader, until it is not ready", await Eventually.BecomesTrueAsync(
            "it stops serving", Patience.Long, async () => await Probes.BothAsync(leader.Container) == (0, 1), () => leader.Log));
        output.Figure("cut-off leader, until another leads", await elected);
        await using (var client = ensemble.Client(OrdersZooKeeper.MinSessionTimeout, except: leader))
            await client.CreateAsync("/while-cut-off");

        await leader.Pod.ReconnectAsync();
        output.Figure("cut-off leader, from being reconnected to ready", await leader.BecomesReadyAsync());
        Assert.Equal("follower", await leader.ModeAsync());
        Assert.Contains("while-cut-off", await leader.ChildrenAsync("/"));
    }
}
