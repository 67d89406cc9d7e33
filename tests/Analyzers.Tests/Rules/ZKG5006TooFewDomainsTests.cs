using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG5006TooFewDomainsTests
{
    private const string Zone = "TopologyKey = \"topology.kubernetes.io/zone\"";
    private const string Region = "TopologyKey = \"topology.kubernetes.io/region\"";

    [Theory]
    [InlineData("Servers = 5", Zone)]
    [InlineData("Servers = 3", Region)]
    [InlineData("", Region)]
    public Task MoreServersThanPlacesAreFound(string servers, string key) => Verify.FindingsAsync(With(servers, $"{{|ZKG5006:{key}|}}"));

    [Theory]
    [InlineData("Servers = 3", Zone)]
    [InlineData("Servers = 5", Zone + ", Mode = PodAntiAffinityMode.Preferred")]
    [InlineData("Servers = 5", "TopologyKey = \"kubernetes.io/hostname\"")]
    [InlineData("Servers = 5", "TopologyKey = \"rack\"")]
    [InlineData("Servers = 1", Region)]
    public Task FewerAreNot(string servers, string key) => Verify.FindingsAsync(With(servers, key));

    [Theory]
    [InlineData("Servers = ", Zone)]
    [InlineData("Servers = 5", Zone + ", Mode = ")]
    [InlineData("Servers = 5", "TopologyKey = ")]
    public Task WhatIsBeingTypedIsNot(string servers, string key) => Verify.FindingsInBrokenCodeAsync(With(servers, key));

    [Theory]
    [InlineData("Servers = 5", Zone, "5 servers need 5 zones, one each, and most regions have 3")]
    [InlineData("Servers = 3", Region, "3 servers need 3 regions, one each, and most clusters are in 1")]
    public Task MessageCountsThePlaces(string servers, string key, string start) => Verify.MessageAsync(
        With(servers, $"{{|#0:{key}|}}"), "ZKG5006", start + ": the others stay Pending; use PodAntiAffinityMode.Preferred, or TopologyKey kubernetes.io/hostname");

    [Theory]
    [InlineData(null, "{|ZKG5006:" + Zone + "|}", Zone + ", Mode = PodAntiAffinityMode.Preferred")]
    [InlineData(null, "Mode = PodAntiAffinityMode.Required, {|ZKG5006:" + Zone + "|}", "Mode = PodAntiAffinityMode.Preferred, " + Zone)]
    [InlineData("Nodes", "{|ZKG5006:" + Zone + "|}", "TopologyKey = \"kubernetes.io/hostname\"")]
    public Task FixAsksForLess(string? key, string before, string after) =>
        Verify.FixAsync<ZKG5006TooFewDomainsCodeFix>(With("Servers = 5", before), With("Servers = 5", after), key);

    private static string With(string servers, string settings) => Declarations.Minimal(servers, $"[PodAntiAffinity({settings})]");
}
