using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6011PrivilegedPortTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG6011:ClientPort = 443|})]")]
    [InlineData("[HeadlessService({|ZKG6011:ServerPort = 1|}, {|ZKG6011:LeaderElectionPort = 1023|})]")]
    [InlineData("[ZooCfgSetting(\"observerMasterPort\", {|ZKG6011:\"22\"|})]")]
    public Task PrivilegedPortIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(ClientPort = 1024)]")]
    [InlineData("[ZooCfgSetting(\"observerMasterPort\", \"0\")]")]
    public Task OtherPortsAreNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task NoPortAtAllIsLeftToAnotherRule() => Verify.FindingsAsync(Declarations.Minimal(sections: "[ZooCfg({|ZKG2012:ClientPort = 0|})]"));

    [Fact]
    public Task PortThatTheVersionDoesNotHaveIsLeftToAnotherRule() => Verify.FindingsAsync(Declarations.Minimal(
        version: "3.5.10", sections: "[ZooCfgSetting({|ZKG2006:\"observerMasterPort\"|}, \"22\")] [AcceptFinding(\"ZKG1005\", Because = \"old\")]"));

    [Fact]
    public Task UserOfTheTutorialsImageIsNoOtherThanRoot() => Verify.FindingsAsync(TutorialKind.Minimal("[ZooCfg({|ZKG6011:ClientPort = 443|})]"));

    [Fact]
    public Task RootMayHaveAnyPort() =>
        Verify.FindingsAsync(TutorialKind.WithoutUser("[PodSecurityContext({|ZKG6002:RunAsUser = 0|}, FsGroup = 1000)] [ZooCfg(ClientPort = 443)]"));

    [Theory]
    [InlineData("[ZooCfg(ClientPort = )]")]
    [InlineData("[ZooCfg(ClientPort = 443)] [PodSecurityContext(RunAsUser = )]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("", "user 1000")]
    [InlineData("[PodSecurityContext(RunAsUser = 2000)]", "user 2000")]
    public Task MessageNamesTheUser(string section, string user) => Verify.MessageAsync(
        Declarations.Minimal(sections: $"[ZooCfg({{|#0:ClientPort = 443|}})] {section}"),
        "ZKG6011",
        $"ClientPort of [ZooCfg] 443 is below 1024: the servers run as {user} and without capabilities, and a runtime that keeps such ports for root refuses it; use 1024 or above");
}
