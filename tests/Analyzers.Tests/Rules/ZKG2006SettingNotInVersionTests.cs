using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2006SettingNotInVersionTests
{
    [Theory]
    [InlineData("3.8.6", "[ZooCfgSetting({|ZKG2006:\"admin.snapshot.enabled\"|}, \"true\")]")]
    [InlineData("3.9.5", "[ZooCfgSetting({|ZKG2006:\"leader.maxConcurrentSnapshots\"|}, \"1\")]")]
    public Task SettingOfAnotherVersionIsFound(string version, string section) => Verify.FindingsAsync(Declarations.Minimal(version: version, sections: section));

    [Theory]
    [InlineData("3.9.0", "[ZooCfgSetting(\"serializeLastProcessedZxid.enabled\", \"true\")] [AcceptFinding(\"ZKG1013\", Because = \"tried\")]")]
    [InlineData("3.10.0", "[ZooCfgSetting(\"serializeLastProcessedZxid.enabled\", \"true\")] [AcceptFinding(\"ZKG1004\", Because = \"new\")]")]
    public Task SettingOfTheVersionIsNot(string version, string section) => Verify.FindingsAsync(Declarations.Minimal(version: version, sections: section));

    [Fact]
    public Task PropertyIsFoundToo() => Verify.FindingsAsync(Declarations.Minimal(
        version: "3.6.4", sections: "[ZooCfg({|ZKG2006:EnforceQuota = true|})] [AcceptFinding(\"ZKG1005\", Because = \"old\")]"));

    /// <summary>Of a section that is half typed nobody knows what else it will say.</summary>
    [Fact]
    public Task WhatMayNotBeDeclaredIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(version: "3.6.4", sections: "[ZooCfg(DataDir = )] [AcceptFinding(\"ZKG1005\", Because = \"old\")]"));

    [Fact]
    public Task MessageNamesBothVersions() => Verify.MessageAsync(
        Declarations.Minimal(version: "3.8.6", sections: "[ZooCfgSetting({|#0:\"admin.snapshot.enabled\"|}, \"true\")]"),
        "ZKG2006",
        "'admin.snapshot.enabled' is known since 3.9.0, and this ensemble runs ZooKeeper 3.8.6: it would have no effect and is not written; raise Version or remove the setting");
}
