using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

/// <summary>What QuorumPeerConfig refuses with "minSessionTimeout must not be larger than maxSessionTimeout".</summary>
public class ZKG2001MinSessionTimeoutAboveMaxTests
{
    [Theory]
    [InlineData("TickTime = 2000, {|ZKG2001:MinSessionTimeout = 50000|}")]
    [InlineData("{|ZKG2001:MinSessionTimeout = 40001|}")]
    [InlineData("TickTime = 1000, {|ZKG2001:MinSessionTimeout = 20001|}")]
    [InlineData("{|ZKG2001:MinSessionTimeout = 4001|}, MaxSessionTimeout = 4000")]
    [InlineData("{|ZKG2001:MaxSessionTimeout = 3999|}")]
    [InlineData("MinSessionTimeout = -1, {|ZKG2001:MaxSessionTimeout = 3999|}")]
    [InlineData("{|ZKG2001:{|ZKG2015:TickTime = 200000000|}|}")]
    [InlineData("{|ZKG2001:MinSessionTimeout = 0|}, MaxSessionTimeout = -2")]
    public Task BoundsThatTheServerRefusesAreFound(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("")]
    [InlineData("MinSessionTimeout = 4000, MaxSessionTimeout = 4000")]
    [InlineData("MinSessionTimeout = 40000")]
    [InlineData("MaxSessionTimeout = 4000")]
    [InlineData("TickTime = 5000, MinSessionTimeout = 90000")]
    [InlineData("MinSessionTimeout = -1, MaxSessionTimeout = -1")]
    public Task BoundsThatTheServerTakesAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("MinSessionTimeout = 90000, MaxSessionTimeout = ")]
    [InlineData("MinSessionTimeout = 90000, MaxSessionTimeout = undefined")]
    [InlineData("MinSessionTimeout = 90000, TickTime = undefined")]
    public Task WhatCannotBeKnownIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Fact]
    public Task SettingsMayStandOnAnotherPart() => Verify.FindingsAsync(
        [Declarations.Minimal(), "[ZkGen.ZooCfg({|ZKG2001:MinSessionTimeout = 90000|})] static partial class Ensemble { }"]);

    [Theory]
    [InlineData("{|#0:MinSessionTimeout = 90000|}", "minSessionTimeout 90000 is above maxSessionTimeout 40000 (20 ticks, its default)")]
    [InlineData("{|#0:MaxSessionTimeout = 1000|}", "minSessionTimeout 4000 (2 ticks, its default) is above maxSessionTimeout 1000")]
    [InlineData("{|#0:MinSessionTimeout = 2|}, MaxSessionTimeout = 1", "minSessionTimeout 2 is above maxSessionTimeout 1")]
    public Task MessageNamesBothBounds(string settings, string start) =>
        Verify.MessageAsync(With(settings), "ZKG2001", start + ": ZooKeeper refuses to start; lower the one or raise the other");

    [Fact]
    public Task MessageSaysWhatToDoAboutTicks() => Verify.MessageAsync(
        With("{|#0:{|ZKG2015:TickTime = 200000000|}|}"),
        "ZKG2001",
        "minSessionTimeout 400000000 (2 ticks, its default) is above maxSessionTimeout -294967296 (20 ticks, its default): ZooKeeper refuses to start; "
        + "make TickTime less than 107374183");

    [Theory]
    [InlineData(null, "{|ZKG2001:MinSessionTimeout = 40000|}, MaxSessionTimeout = 4000", "MinSessionTimeout = 4000, MaxSessionTimeout = 40000")]
    [InlineData("Lower", "{|ZKG2001:MinSessionTimeout = 40000|}, MaxSessionTimeout = 4000", "MinSessionTimeout = 4000, MaxSessionTimeout = 4000")]
    [InlineData("Raise", "{|ZKG2001:MinSessionTimeout = 40000|}, MaxSessionTimeout = 4000", "MinSessionTimeout = 40000, MaxSessionTimeout = 40000")]
    [InlineData(null, "{|ZKG2001:MinSessionTimeout = 90_000|} /* long */", "MinSessionTimeout = 40000 /* long */")]
    [InlineData("Raise", "{|ZKG2001:MinSessionTimeout = 90_000|} /* long */", "MinSessionTimeout = 90_000, {|ZKG2019:MaxSessionTimeout = 90000|} /* long */")]
    [InlineData(null, "{|ZKG2001:MaxSessionTimeout = 1000|}", "MaxSessionTimeout = 4000")]
    [InlineData("Raise", "TickTime = 2000,\n        {|ZKG2001:MinSessionTimeout = 90000|}\n", "TickTime = 2000,\n        MinSessionTimeout = 90000, {|ZKG2019:MaxSessionTimeout = 90000|}\n")]
    public Task FixPutsThemInOrder(string? key, string before, string after) =>
        Verify.FixAsync<ZKG2001MinSessionTimeoutAboveMaxCodeFix>(With(before), With(after), key);

    /// <summary>For all at once: a finding that lacks the chosen answer gets its own first one.</summary>
    [Fact]
    public Task FixAllMendsFindingsOfEachKind() => Verify.FixAsync<ZKG2001MinSessionTimeoutAboveMaxCodeFix>(
        Two("{|ZKG2001:MaxSessionTimeout = 1000|}", "{|ZKG2001:MinSessionTimeout = 40000|}, MaxSessionTimeout = 4000"),
        Two("MaxSessionTimeout = 4000", "MinSessionTimeout = 4000, MaxSessionTimeout = 40000"));

    [Fact]
    public Task NothingIsOfferedWhereNeitherIsDeclared() =>
        Verify.FixAsync<ZKG2001MinSessionTimeoutAboveMaxCodeFix>(With("{|ZKG2001:{|ZKG2015:TickTime = 200000000|}|}"), With("{|ZKG2001:{|ZKG2015:TickTime = 200000000|}|}"));

    [Fact]
    public Task AcceptedFindingIsSilent() => Verify.FindingsAsync(
        Declarations.Minimal(sections: "[ZooCfg(MinSessionTimeout = 90000)] [AcceptFinding(\"ZKG2001\", Because = \"a patched server\")]"));

    private static string Two(string first, string second) =>
        With(first) + Declarations.Minimal(sections: $"[ZooCfg({second})]", type: "Second", name: "second").Replace("using ZkGen;", "");

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
