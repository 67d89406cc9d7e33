using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2026MeshWithoutListenOnAllIPsTests
{
    private const string Consul = "[Annotation(\"consul.hashicorp.com/connect-inject\", {|ZKG2026:\"true\"|})]";

    [Theory]
    [InlineData("1.27", Consul)]
    [InlineData("1.27", Consul + "[ZooCfg(QuorumListenOnAllIPs = false)]")]
    [InlineData("1.25", "[Label(\"kuma.io/sidecar-injection\", {|ZKG2026:\"enabled\"|})]")]
    [InlineData("1.21", "[Annotation(\"linkerd.io/inject\", {|ZKG2026:\"ingress\"|})]")]
    [InlineData("1.21", "[Label(\"sidecar.istio.io/inject\", {|ZKG2026:\"true\"|})]")]
    public Task SidecarThatCallsOnLoopbackIsFound(string kubernetes, string sections) => Verify.FindingsForAsync(kubernetes, Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("1.27", "[Annotation(\"consul.hashicorp.com/connect-inject\", \"true\")] [ZooCfg(QuorumListenOnAllIPs = true)]")]
    [InlineData("1.27", "[Annotation(\"consul.hashicorp.com/connect-inject\", \"false\")]")]
    [InlineData("1.26", "[Label(\"kuma.io/sidecar-injection\", \"enabled\")]")]
    [InlineData("1.22", "[Annotation(\"linkerd.io/inject\", \"enabled\")]")]
    [InlineData("1.22", "[Label(\"sidecar.istio.io/inject\", \"true\")]")]
    public Task OthersAreNot(string kubernetes, string sections) => Verify.FindingsForAsync(kubernetes, Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(QuorumListenOnAllIPs = )]")]
    [InlineData("[ZooCf(QuorumListenOnAllIPs = true)]")]
    public Task WhatCannotBeKnownIsNot(string section) =>
        Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[Annotation(\"consul.hashicorp.com/connect-inject\", \"true\")]\n" + section));

    [Fact]
    public Task MessageNamesTheMesh() => Verify.MessageAsync(
        Declarations.Minimal(sections: Consul.Replace("ZKG2026", "#0", StringComparison.Ordinal)),
        "ZKG2026",
        "'consul.hashicorp.com/connect-inject' brings a sidecar, and that of Consul hands connections over on 127.0.0.1, where the servers do not listen for each other: they elect no leader; set QuorumListenOnAllIPs of [ZooCfg]");

    [Theory]
    [InlineData("", "[ZooCfg(QuorumListenOnAllIPs = true)]")]
    [InlineData("[ZooCfg(TickTime = 2000)]\n", "[ZooCfg(TickTime = 2000, QuorumListenOnAllIPs = true)]")]
    public Task FixListensOnAll(string before, string after)
    {
        var good = Consul.Replace("{|ZKG2026:\"true\"|}", "\"true\"", StringComparison.Ordinal);
        return Verify.FixAsync<ZKG2026MeshWithoutListenOnAllIPsCodeFix>(
            Declarations.Minimal(sections: before + Consul), Declarations.Minimal(sections: before.Length > 0 ? $"{after}\n{good}" : $"{good}\n{after}"));
    }
}
