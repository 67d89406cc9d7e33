using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3009ConnectionCapBesideProbesTests
{
    [Theory]
    [InlineData("{|ZKG3009:MaxCnxns = 500|}")]
    [InlineData("{|ZKG3009:MaxClientCnxns = 9|}")]
    [InlineData("{|ZKG3009:MaxCnxns = 1|}, {|ZKG3009:MaxClientCnxns = 1|}")]
    public Task LimitThatTurnsProbesAwayIsFound(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("MaxCnxns = 0")]
    [InlineData("MaxClientCnxns = 10")]
    [InlineData("MaxClientCnxns = 0")]
    public Task NoLimitAndAUsualOneAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Fact]
    public Task WithoutAProbeThatKillsItIsNot() => Verify.FindingsAsync(
        Declarations.Without(With("MaxCnxns = 500"), "StartupProbe", "LivenessProbe").Replace("[ZooCfg", "[AcceptFinding(\"ZKG3001\", Because = \"tried\")]\n[ZooCfg"));

    [Theory]
    [InlineData("MaxCnxns = ")]
    [InlineData("MaxClientCnxns = undefined")]
    public Task WhatIsBeingTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Theory]
    [InlineData(
        "{|#0:MaxCnxns = 500|}",
        "MaxCnxns 500 counts the probes too: at 500 connections the server turns the startup and liveness probes away, and the kubelet kills the busiest servers one after the other; remove it")]
    [InlineData(
        "{|#0:MaxClientCnxns = 2|}",
        "MaxClientCnxns 2 counts the probes too: at 2 from the Pod's own address the server turns the startup and liveness probes away, and the kubelet kills a server that is well; use 60")]
    public Task MessageSaysWhoIsKilled(string settings, string message) => Verify.MessageAsync(With(settings), "ZKG3009", message);

    [Theory]
    [InlineData("TickTime = 2000, {|ZKG3009:MaxCnxns = 500|}, SyncLimit = 5", "TickTime = 2000, SyncLimit = 5")]
    [InlineData("TickTime = 2000,\n        {|ZKG3009:MaxCnxns = 500|}", "TickTime = 2000")]
    [InlineData("{|ZKG3009:MaxClientCnxns = 2|}", "MaxClientCnxns = 60")]
    [InlineData("{|ZKG3009:MaxCnxns = 500|}, {|ZKG3009:MaxClientCnxns = 2|}", "MaxClientCnxns = 60")]
    public Task FixTakesTheLimitAwayOrRaisesIt(string before, string after) => Verify.FixAsync<ZKG3009ConnectionCapBesideProbesCodeFix>(With(before), With(after));

    [Fact]
    public Task AnEmptySectionLosesItsParentheses() => Verify.FixAsync<ZKG3009ConnectionCapBesideProbesCodeFix>(
        Declarations.Minimal(sections: "[ZooCfg({|ZKG3009:MaxCnxns = 500|})] // busy"), Declarations.Minimal(sections: "[ZooCfg] // busy"));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
