using System.Text.RegularExpressions;
using Xunit.Abstractions;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial "Running ZooKeeper, A Distributed System Coordinator", step by step, for an ensemble of either image.</summary>
public abstract partial class TutorialSteps(EnsembleFixture fixture, ITestOutputHelper output)
{
    private const int Terminated = 143; // 128 and the number of SIGTERM

    [EngineFact]
    public async Task EveryPodHasItsHostName()
    {
        foreach (var server in (await fixture.WholeAsync()).Servers)
            Assert.Equal(server.Name, await server.ExecAsync("hostname"));
    }

    [EngineFact]
    public async Task EveryServerHasTheIdOfItsOrdinal()
    {
        var ensemble = await fixture.WholeAsync();
        foreach (var (ordinal, server) in ensemble.Servers.Index())
            Assert.Equal($"{ordinal + 1}", await server.ExecAsync("cat", $"{ensemble.Bundle.ZooCfg.DataDir}/myid"));
    }

    [EngineFact]
    public async Task EveryPodHasTheFullNameThatZooCfgListsForIt()
    {
        foreach (var server in (await fixture.WholeAsync()).Servers)
            Assert.Equal(server.Host, await server.ExecAsync("hostname", "-f"));
    }

    [EngineFact]
    public async Task OneServerLeadsAndTheOthersFollow() =>
        Assert.Equal(["follower", "follower", "leader"], (await (await fixture.WholeAsync()).ModesAsync()).Order(StringComparer.Ordinal));

    [EngineFact]
    public async Task WhatTheFirstServerStoresTheSecondReadsAndTheThirdStillHasAfterAllWereGone()
    {
        var ensemble = await fixture.WholeAsync();

        Assert.Contains("Created /hello", await ensemble.First.ZkCliAsync("create", "/hello", "world"));
        Assert.Contains("world", await ensemble.Second.ZkCliAsync("get", "/hello"));

        await ensemble.StopAllAsync();
        output.Figure("all servers, from no Pod to serving", await ensemble.StartAllAsync());

        Assert.Contains("world", await ensemble.Third.ZkCliAsync("get", "/hello"));
    }

    [EngineFact]
    public async Task TheLogGoesToStandardOutputInTheTutorialsPattern()
    {
        var log = (await fixture.WholeAsync()).First.Log;

        var lines = log.Split('\n').SkipWhile(line => !LogLine().IsMatch(line)).Where(line => !Continuation().IsMatch(line)).ToList();

        Assert.True(lines.Count > 50, log);
        Assert.All(lines, line => Assert.Matches(LogLine(), line));
        Assert.Empty(lines.Select(line => LogLine().Match(line).Groups[1].Value).ToHashSet().Except(["INFO", "WARN", "ERROR"]));
    }

    [EngineFact]
    public async Task TheVolumeIsOpenToTheServersGroup()
    {
        var ensemble = await fixture.WholeAsync();
        Assert.Equal("2775 0:1000", await ensemble.First.ExecAsync("stat", "-c", "%a %u:%g", ensemble.Bundle.DataVolume.Path));
    }

    /// <summary>In the tutorial a shell is: it does not pass on the signal that should end the server.</summary>
    [EngineFact]
    public async Task JavaIsTheFirstProcessAndTheOnlyOneAndNotRoots()
    {
        foreach (var server in (await fixture.WholeAsync()).Servers)
            Assert.Equal("1 1000 1000 java", await server.ExecAsync("ps", "-N", "-C", "ps", "-o", "pid:1=,uid:1=,gid:1=,comm="));
    }

    [EngineFact]
    public async Task WhenJavaIsKilledTheContainerEndsAndTheNextOneRejoins()
    {
        var ensemble = await fixture.WholeAsync();
        var killed = (await ensemble.FollowersAsync())[0];

        await killed.Container.ExecAsync("pkill", "java");
        Assert.Equal(Terminated, await killed.Container.EndAsync(Patience.Short));

        await killed.StartAsync();
        output.Figure("killed server, from its container's start to ready", await killed.BecomesReadyAsync());
        Assert.NotNull(await ensemble.FindLeaderAsync(killed));
    }

    [EngineFact]
    public async Task AHealthyServerIsAliveAndReady()
    {
        foreach (var server in (await fixture.WholeAsync()).Servers)
            Assert.Equal((0, 0), await Probes.BothAsync(server.Container));
    }

    /// <summary>Date, myid, level, thread, class and line, message.</summary>
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \[myid:\d*\] - (\w+) +\[.+:[\w.$]+@\d+\] - ")]
    private static partial Regex LogLine();

    // Of a stack trace, or of ZooKeeper's own message about digests, which has more than one line.
    [GeneratedRegex(@"^$|^, |^\tat |^\t\.\.\. |^(Caused by: )?[\w.$]+(Exception|Error)\b")]
    private static partial Regex Continuation();
}
