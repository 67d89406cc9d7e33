using System.Diagnostics;
using Xunit.Abstractions;
using ZkGen.Engine.Tests.Clients;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial's "Testing for liveness" and "Testing for readiness", on the servers of an ensemble.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed class ProbeTests(OrdersEnsemble orders, ITestOutputHelper output)
{
    private const int Many = 500;

    /// <summary>What a kubelet grants a probe, and with it the longest that one may take.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    [EngineFact]
    public async Task OfFiveHundredProbesNoneIsLostAndNoneLeavesALineInTheLog()
    {
        var ensemble = await orders.WholeAsync();
        var server = ensemble.First;
        var logged = server.Log;
        var watch = Stopwatch.StartNew();

        var lost = await Task.WhenAll(
            LostOfManyAsync(server, ensemble.Bundle.Template.LivenessProbe),
            LostOfManyAsync(server, ensemble.Bundle.Template.ReadinessProbe));

        output.Figure($"lost of {Many} liveness and {Many} readiness probes", $"{lost[0]} and {lost[1]}");
        output.Figure($"{Many} of each", watch.Elapsed);
        Assert.Equal(["0", "0"], lost);
        Assert.Equal(logged, server.Log);
    }

    [EngineFact]
    public async Task AServerThatLostItsQuorumIsAliveAndNotReady()
    {
        var ensemble = await orders.WholeAsync();
        var left = (await ensemble.FollowersAsync())[0];

        await Task.WhenAll(ensemble.Servers.Where(server => server != left).Select(server => server.StopAsync()));
        await Eventually.BecomesTrueAsync("it has noticed", Patience.Long, async () => await left.ModeAsync() is null);

        Assert.Equal((0, 1), await Probes.BothAsync(left.Container));
    }

    [EngineFact]
    public async Task AServerThatStartsAloneIsAliveAndNotReady()
    {
        var ensemble = await orders.WholeAsync();
        await Task.WhenAll(ensemble.Servers.Select(server => server.StopAsync()));
        await ensemble.First.StartAsync();

        output.Figure("one server alone, from its container's start to alive", await ensemble.First.BecomesAliveAsync());

        Assert.Equal((0, 1), await Probes.BothAsync(ensemble.First.Container));
    }

    /// <summary>With a full backlog, as after some minutes of probes: then not even the connection is made.</summary>
    [EngineFact]
    public async Task AHungServerIsNeitherAliveNorReadyWithinTheProbesTime()
    {
        var ensemble = await orders.WholeAsync();
        var hung = (await ensemble.FollowersAsync())[0];
        hung.Container.Send(Signal.Stop);
        try
        {
            using var crowd = await Crowd.FillBacklogAsync(hung.Pod!, ensemble.Bundle.ZooCfg.ClientPort);
            var watch = Stopwatch.StartNew();

            Assert.Equal((1, 1), await Probes.BothAsync(hung.Container));

            output.Figure("probe of a hung server", watch.Elapsed);
            Assert.True(watch.Elapsed < Period);
        }
        finally
        {
            hung.Container.Send(Signal.Continue);
        }
    }

    private static Task<string> LostOfManyAsync(Server server, IReadOnlyList<string> probe)
    {
        var loop = $"lost=0; for i in $(seq {Many}); do \"$@\" > /dev/null || lost=$((lost + 1)); done; echo $lost";
        return server.ExecAsync(["sh", "-c", loop, "probes", .. probe]);
    }
}
