using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2002RefusedValueTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG2002:TickTime = 0|})]")]
    [InlineData("[ZooCfg(TickTime = 2000, {|ZKG2002:InitLimit = 0|})]")]
    [InlineData("[ZooCfgSetting(\"observerMasterPort\", {|ZKG2002:\"2s\"|})]")]
    [InlineData("[ZooCfgSetting(\"electionAlg\", {|ZKG2002:\"0\"|})]")]
    [InlineData("[ZooCfgSetting(\"syncEnabled\", {|ZKG2002:\"yes\"|})]")]
    [InlineData("[ZooCfgSetting(\"syncEnabled\", {|ZKG2002:\"\"|})]")]
    public Task ValueThatTheParserRefusesIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[ZooCfg({|ZKG2014:TickTime = 1|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"observerMasterPort\"|}, \" 2191 \")]")]
    [InlineData("[ZooCfgSetting(\"syncEnabled\", \"FALSE\")]")]
    public Task ValueThatItTakesIsNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task SwitchesWereReadOtherwiseBefore37() => Verify.FindingsAsync(Declarations.Minimal(
        version: "3.6.4",
        sections: "[ZooCfgSetting(\"syncEnabled\", {|ZKG2004:\"yes\"|})] [AcceptFinding(\"ZKG1005\", Because = \"old\")]"));

    [Theory]
    [InlineData("[ZooCfg(TickTime = )]")]
    [InlineData("[ZooCfgSetting(\"electionAlg\", )]")]
    [InlineData("[ZooCfgSetting(\"electionAlg\"")]
    public Task WhatIsBeingTypedIsNot(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task MessageSaysWhatItTakes() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfgSetting(\"syncEnabled\", {|#0:\"on\"|})]"),
        "ZKG2002",
        "syncEnabled 'on' keeps ZooKeeper 3.9.5 from starting, because it is neither true nor false; it takes: true or false");
}
