using Shop.Platform;
using Xunit.Abstractions;
using ZkGen.Engine.Tests.Clients;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>What the application is told by the declared class is what it meets.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed class SessionTests(OrdersEnsemble orders, ITestOutputHelper output)
{
    [EngineFact]
    public async Task WhoAsksForLessThanTheShortestSessionGetsTheShortest() =>
        Assert.Equal(OrdersZooKeeper.MinSessionTimeout, await GrantedAsync(OrdersZooKeeper.MinSessionTimeout / 4));

    [EngineFact]
    public async Task WhoAsksForMoreThanTheLongestSessionGetsTheLongest() =>
        Assert.Equal(OrdersZooKeeper.MaxSessionTimeout, await GrantedAsync(OrdersZooKeeper.MaxSessionTimeout * 2.5));

    [EngineFact]
    public async Task WhoAsksForASessionBetweenTheBoundsGetsIt() =>
        Assert.Equal(OrdersZooKeeper.MinSessionTimeout * 2.5, await GrantedAsync(OrdersZooKeeper.MinSessionTimeout * 2.5));

    [EngineFact]
    public async Task TheConnectionStringLeadsAClientToTheEnsemble()
    {
        var answer = await (await orders.WholeAsync()).Second.ZkCliAsync("-server", OrdersZooKeeper.ConnectionString, "ls", "/");

        Assert.Contains(answer, line => line.StartsWith('[') && line.Contains("zookeeper", StringComparison.Ordinal));
    }

    [EngineFact]
    public async Task AsManyServersMayFailAsTheMembersSay()
    {
        var ensemble = await orders.WholeAsync();
        await Task.WhenAll(ensemble.Servers.Take(OrdersZooKeeper.ToleratedFailures).Select(server => server.StopAsync()));

        await using var client = ensemble.Client(OrdersZooKeeper.MinSessionTimeout);
        await client.CreateAsync("/with-failures");

        Assert.Equal(OrdersZooKeeper.QuorumSize, (await ensemble.ModesAsync()).Count(mode => mode is not null));
    }

    private async Task<TimeSpan> GrantedAsync(TimeSpan requested)
    {
        var ensemble = await orders.WholeAsync();
        var port = ensemble.Bundle.ZooCfg.ClientPort;
        using var connection = await Connection.OpenAsync(ensemble.Second.Pod!, port, new(), requested, Patience.Short);
        output.Figure($"session of {requested.TotalMilliseconds} ms, granted", connection.SessionTimeout);
        return connection.SessionTimeout;
    }
}
