using System.Text.RegularExpressions;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>The tutorial's "Ensuring consistent configuration": what the servers themselves say of it.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed partial class ConfigurationTests(OrdersEnsemble orders)
{
    [EngineTheory]
    [InlineData("tickTime")]
    [InlineData("initLimit")]
    [InlineData("syncLimit")]
    [InlineData("minSessionTimeout")]
    [InlineData("maxSessionTimeout")]
    [InlineData("autopurge.snapRetainCount")]
    [InlineData("autopurge.purgeInterval")]
    public async Task EveryServerRunsWithTheValueThatIsInZooCfg(string key)
    {
        var ensemble = await orders.WholeAsync();
        var line = $"{key} set to {ensemble.Bundle.ZooCfg.Keys[key]}\n";

        Assert.All(ensemble.Servers, server => Assert.Contains(line, server.Log, StringComparison.Ordinal));
    }

    [EngineFact]
    public async Task EveryServerKnowsAllServers()
    {
        var ensemble = await orders.WholeAsync();

        var known = await ensemble.Third.ZkCliAsync("config");

        foreach (var (ordinal, host) in ensemble.Bundle.ZooCfg.Hosts.Index())
            Assert.Contains(known, line => line.StartsWith($"server.{ordinal + 1}={host}:2888:3888:participant", StringComparison.Ordinal));
    }

    [EngineFact]
    public async Task TheHeapIsTheDeclaredOneAndMemoryThatRunsOutEndsTheServer()
    {
        var ensemble = await orders.WholeAsync();
        var declared = Heap().Match(await ensemble.First.ExecAsync("cat", ensemble.Bundle.Template.Command[^1])).Value;

        var arguments = (await ensemble.First.ExecAsync("cat", "/proc/1/cmdline")).Split('\0');

        Assert.Equal(declared, arguments.Last(argument => argument.StartsWith("-Xmx", StringComparison.Ordinal)));
        Assert.Contains("-XX:+ExitOnOutOfMemoryError", arguments);
    }

    [GeneratedRegex(@"-Xmx\w+")]
    private static partial Regex Heap();
}
