using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3008ProbeCommandNotWhitelistedTests
{
    [Theory]
    [InlineData("mntr")]
    [InlineData("mntr, srvr")]
    [InlineData("stat,conf,")]
    public Task ListWithoutTheProbesWordIsFound(string list) => Verify.FindingsAsync(With($"{{|ZKG3008:FourLwCommandsWhitelist = \"{list}\"|}}"));

    [Theory]
    [InlineData("ruok")]
    [InlineData("mntr, ruok ,srvr")]
    public Task ListWithItIsNot(string list) => Verify.FindingsAsync(With($"FourLwCommandsWhitelist = \"{list}\""));

    /// <summary>The readiness probe asks srvr, which is answered always.</summary>
    [Fact]
    public Task WithoutAProbeThatKillsItIsNot() => Verify.FindingsAsync(
        Declarations.Without(With("FourLwCommandsWhitelist = \"mntr\""), "StartupProbe", "LivenessProbe").Replace("[ZooCfg", "[AcceptFinding(\"ZKG3001\", Because = \"tried\")]\n[ZooCfg"));

    [Theory]
    [InlineData("FourLwCommandsWhitelist = ")]
    [InlineData("FourLwCommandsWhitelist = undefined")]
    [InlineData("FourLw = \"mntr\"")]
    public Task WhatIsBeingTypedIsNot(string setting) => Verify.FindingsInBrokenCodeAsync(With(setting));

    [Fact]
    public Task MessageNamesTheProbes() => Verify.MessageAsync(
        With("{|#0:FourLwCommandsWhitelist = \"mntr\"|}"),
        "ZKG3008",
        "FourLwCommandsWhitelist 'mntr' leaves out ruok, the question of the startup and liveness probes: every server is killed, again and again; add it");

    [Theory]
    [InlineData("mntr", "mntr,ruok")]
    [InlineData("stat,conf, ", "stat,conf,ruok")]
    public Task FixAddsIt(string before, string after) => Verify.FixAsync<ZKG3008ProbeCommandNotWhitelistedCodeFix>(
        With($"{{|ZKG3008:FourLwCommandsWhitelist = \"{before}\"|}}"), With($"FourLwCommandsWhitelist = \"{after}\""));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
