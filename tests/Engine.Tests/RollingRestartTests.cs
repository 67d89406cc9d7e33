using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Shop.Platform;
using Xunit.Abstractions;
using ZkGen.Engine.Tests.Clients;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial's "Updating the ensemble": as a StatefulSet does it, but sooner, and every Pod comes back at another address.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed class RollingRestartTests(OrdersEnsemble orders, ITestOutputHelper output)
{
    private const string Ledger = "/ledger";

    /// <summary>Sooner than a Pod is scheduled elsewhere and its volume has followed it.</summary>
    private static readonly TimeSpan SoonestReturn = TimeSpan.FromSeconds(1);

    private readonly ConcurrentQueue<string> acknowledged = [];
    private int written;
    private int seen;

    [EngineFact]
    public async Task ClientsWorkThroughARollingRestartAndNothingIsLost()
    {
        var ensemble = await orders.WholeAsync();
        var shortest = OrdersZooKeeper.MinSessionTimeout;
        await using (var client = ensemble.Client(shortest))
            await client.CreateAsync(Ledger);

        await using var watch = new LeaderWatch(ensemble);
        await using var writer = new Worker(ensemble.Client(shortest), WriteAsync).Start();
        await using var reader = new Worker(ensemble.Client(shortest), ReadAsync).Start();
        var whole = Stopwatch.StartNew();
        foreach (var server in ensemble.Servers.Reverse())
            await ReplaceAsync(server);

        output.Figure("rolling restart of all servers", whole.Elapsed);
        await Task.WhenAll(writer.StopAsync(), reader.StopAsync());
        output.Figure($"longest time without a leader ({string.Join(", then ", watch.Leaders)})", watch.LongestWithoutLeader);
        output.Figure($"longest pause of the writer ({writer.Done} writes, {writer.Broken} without an answer)", writer.LongestPause);
        output.Figure($"longest pause of the reader ({reader.Done} reads, {reader.Broken} without an answer)", reader.LongestPause);

        Assert.True(watch.LongestWithoutLeader < shortest, "The shortest of sessions would not have lived through it.");
        foreach (var server in ensemble.Servers)
            Assert.Empty(acknowledged.Except(await server.ChildrenAsync(Ledger)));
    }

    /// <summary>
    /// With one server down, the other two need each other. The one that stays must not look for the new leader where the Java VM last knew it
    /// to be, as by default it does for half a minute, and then until initLimit is over.
    /// </summary>
    [EngineFact]
    public async Task ALeaderThatComesBackAtAnotherAddressIsSoonFound()
    {
        var ensemble = await orders.WholeAsync();
        await ensemble.StopAllAsync();
        await Task.WhenAll(ensemble.Second.StartAsync(), ensemble.Third.StartAsync());
        await using (var client = ensemble.Client(OrdersZooKeeper.MinSessionTimeout))
            await client.CreateAsync("/known-to-both"); // so that the greater id decides who leads

        await ensemble.Third.DeletePodAsync();
        await Task.Delay(SoonestReturn);
        await ensemble.Third.StartAsync();
        var found = await ensemble.Second.BecomesReadyAsync();

        Assert.Equal("leader", await ensemble.Third.ModeAsync());
        output.Figure($"leader of two that comes back at another address after {SoonestReturn.TotalSeconds} s, from its Pod's start to a quorum", found);
        Assert.True(found < TimeSpan.FromSeconds(15), $"Found after {found.TotalSeconds} s.\n{ensemble.Second.Log}");
    }

    private async Task ReplaceAsync(Server server)
    {
        var before = server.Pod!.Address;
        await server.DeletePodAsync();
        await server.StartAsync();
        output.Figure($"{server.Name}, from its new Pod's start to ready", await server.BecomesReadyAsync());
        Assert.NotEqual(before, server.Pod!.Address);
    }

    /// <summary>Each entry is tried once: whether an unanswered one was stored, nobody knows.</summary>
    private async Task WriteAsync(ZooKeeperClient client)
    {
        var entry = (++written).ToString("D6", CultureInfo.InvariantCulture);
        await client.CreateAsync($"{Ledger}/{entry}");
        acknowledged.Enqueue(entry);
    }

    /// <summary>A session never sees the past again, whichever server it comes to.</summary>
    private async Task ReadAsync(ZooKeeperClient client)
    {
        var count = await client.CountChildrenAsync(Ledger);
        Assert.True(count >= seen, $"{count} entries after {seen}.");
        seen = count;
    }
}
