using System.Globalization;
using System.Text.RegularExpressions;
using ZkGen.Engine.Tests.Ensembles;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests;

/// <summary>What the server's processes could do if somebody got hold of them.</summary>
[Collection(nameof(OrdersEnsemble))]
public sealed partial class SecurityTests(OrdersEnsemble orders)
{
    [EngineFact]
    public async Task JavaHasNoCapabilityAndCannotGetOne()
    {
        var status = await (await orders.WholeAsync()).First.ExecAsync("cat", "/proc/1/status");

        foreach (var capabilities in (string[])["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"])
            Assert.Contains($"{capabilities}:\t0000000000000000", status, StringComparison.Ordinal);

        Assert.Contains("NoNewPrivs:\t1", status, StringComparison.Ordinal);
    }

    [EngineTheory]
    [InlineData("/")]
    [InlineData("/usr/bin")]
    [InlineData("/conf")]
    [InlineData("/logs")]
    public async Task NothingButTheVolumesCanBeWritten(string folder)
    {
        var touch = await (await orders.WholeAsync()).First.Container.ExecAsync("touch", $"{folder}/anything");

        Assert.Contains("Read-only file system", touch.Error, StringComparison.Ordinal);
    }

    /// <summary>Neither JMX, which zkServer.sh opens to everybody unless it is told not to, nor the AdminServer.</summary>
    [EngineFact]
    public async Task OnlyTheDeclaredPortsListen()
    {
        var ensemble = await orders.WholeAsync();
        var leader = await ensemble.LeaderAsync();
        foreach (var server in ensemble.Servers)
        {
            int[] ports = server == leader ? [2181, 2888, 3888] : [2181, 3888];
            Assert.Equal(ports, Listening().Matches(await server.ExecAsync("cat", "/proc/net/tcp", "/proc/net/tcp6"))
                .Select(match => int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).Order());
        }
    }

    /// <summary>A line of /proc/net/tcp: number, local address and port, remote address and port, state; 0A is LISTEN.</summary>
    [GeneratedRegex(@"^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:0000 0A ", RegexOptions.Multiline)]
    private static partial Regex Listening();
}
