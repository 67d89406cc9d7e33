using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9013ValueWithoutEffectTests
{
    [Theory]
    [InlineData("[PodAntiAffinity({|ZKG9013:Weight = 50|})]")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Required, {|ZKG9013:Weight = 50|})]")]
    public Task WeightOfWhatIsRequiredIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task WeightOfAWishIsNot() => Verify.FindingsAsync(Declarations.Minimal(sections: "[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred, Weight = 50)]"));

    [Theory]
    [InlineData("Debug")]
    [InlineData("Trace")]
    public Task LevelThatTheTutorialsImageKeepsBackIsFound(string level) =>
        Verify.FindingsAsync(TutorialKind.Minimal($"[Logging({{|ZKG9013:Level = ZooKeeperLogLevel.{level}|}})]"));

    [Fact]
    public Task OtherLevelsAreNot() => Verify.FindingsAsync(TutorialKind.Minimal("[Logging(Level = ZooKeeperLogLevel.Warn)]"));

    [Fact]
    public Task TheOfficialImageWritesThemAll() => Verify.FindingsAsync(Declarations.Minimal(sections: "[Logging(Level = ZooKeeperLogLevel.Trace)]"));

    [Fact]
    public Task CountOfWhatIsPurgedIsNot() => Verify.FindingsAsync(Declarations.Minimal(sections: "[ZooCfg(AutopurgeSnapRetainCount = 5)]"));

    [Theory]
    [InlineData("[PodAntiAffinity(Mode = , Weight = 50)]")]
    [InlineData("[ZooCfg(AutopurgeSnapRetainCount = 5, AutopurgePurgeInterval = )]")]
    public Task WhatIsBeingTypedIsNot(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task MessageSaysWhy() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[PodAntiAffinity({|#0:Weight = 50|})]"),
        "ZKG9013",
        "Weight of [PodAntiAffinity] has no effect, because the Mode is Required, and only a wish has a weight; remove it");

    [Theory]
    [InlineData("[PodAntiAffinity({|ZKG9013:Weight = 50|})]", "[PodAntiAffinity]")]
    [InlineData("[PodAntiAffinity({|ZKG9013:Weight = 50|}, TopologyKey = \"rack\")]", "[PodAntiAffinity(TopologyKey = \"rack\")]")]
    public Task FixTakesItAway(string before, string after) =>
        Verify.FixAsync<ZKG9013ValueWithoutEffectCodeFix>(Declarations.Minimal(sections: before), Declarations.Minimal(sections: after));
}
