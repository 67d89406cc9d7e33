namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2011SettingOutsideImageKindTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG2011:SnapCount = 50000|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2011:\"flushDelay\"|}, \"5\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2011:\"shop.special\"|}, \"5\")]")]
    public Task SettingWithoutAFlagIsFound(string section) => Verify.FindingsAsync(TutorialKind.Minimal(section));

    [Fact]
    public Task SettingWithAFlagIsNot() => Verify.FindingsAsync(TutorialKind.Minimal("[ZooCfg(MaxClientCnxns = 50, AutopurgeSnapRetainCount = 5)]"));

    /// <summary>Of a section that is half typed nobody knows what else it will say.</summary>
    [Fact]
    public Task WhatMayNotBeDeclaredIsNot() => Verify.FindingsInBrokenCodeAsync(TutorialKind.Minimal("[ZooCfg(DataDir = )]"));
}
