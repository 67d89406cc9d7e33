using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6007CostlyCommandsTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("ruok,wchc")]
    [InlineData("wchp , ruok")]
    [InlineData("ruok,*")]
    public Task CostlyCommandIsFound(string commands) => Verify.FindingsAsync(With($"{{|ZKG6007:FourLwCommandsWhitelist = \"{commands}\"|}}"));

    [Theory]
    [InlineData("ruok,wchs")]
    [InlineData("mntr,ruok,srvr")]
    public Task OthersAreNot(string commands) => Verify.FindingsAsync(With($"FourLwCommandsWhitelist = \"{commands}\""));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("FourLwCommandsWhitelist = "));

    [Theory]
    [InlineData("*", "'*' allows wchc and wchp, which list every watch", "mntr,ruok,srvr")]
    [InlineData("ruok,wchc,wchs", "'ruok,wchc,wchs' allows wchc, which lists every watch", "ruok,wchs")]
    public Task MessageNamesThem(string commands, string beginning, string others) => Verify.MessageAsync(
        With($"{{|#0:FourLwCommandsWhitelist = \"{commands}\"|}}"),
        "ZKG6007",
        $"{beginning} of a server for whoever connects, without a password, and can stop it serving (CVE-2017-5637); allow {others}");

    [Theory]
    [InlineData("*", "mntr,ruok,srvr")]
    [InlineData("ruok, wchs, wchc, wchp", "ruok,wchs")]
    public Task FixLeavesTheOthers(string before, string after) => Verify.FixAsync<ZKG6007CostlyCommandsCodeFix>(
        With($"{{|ZKG6007:FourLwCommandsWhitelist = \"{before}\"|}}"), With($"FourLwCommandsWhitelist = \"{after}\""));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
