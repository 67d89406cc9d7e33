using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2025LeaderDoesNotServeTests
{
    [Fact]
    public Task LeaderWithoutClientsIsFound() => Verify.FindingsAsync(With("{|ZKG2025:LeaderServes = false|}"));

    [Fact]
    public Task LeaderWithClientsIsNot() => Verify.FindingsAsync(With("LeaderServes = true"));

    [Fact]
    public Task WithoutAReadinessProbeNobodyAsks() => Verify.FindingsAsync(
        With("LeaderServes = false").Replace("[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("LeaderServes = ")]
    [InlineData("LeaderServes = false)] [Image(Kind = undefined")]
    public Task WhatCannotBeKnownIsNot(string setting) => Verify.FindingsInBrokenCodeAsync(With(setting));

    [Fact]
    public Task MessageSaysWhatHappens() => Verify.MessageAsync(
        With("{|#0:LeaderServes = false|}"),
        "ZKG2025",
        "leaderServes=no: the leader answers 'not currently serving requests', so that its Pod is never ready: an update stops there, and a drain finds the budget used up; leave it out");

    [Fact]
    public Task FixRemovesIt() => Verify.FixAsync<ZKG2025LeaderDoesNotServeCodeFix>(With("{|ZKG2025:LeaderServes = false|}, TickTime = 2000"), With("TickTime = 2000"));

    private static string With(string setting) => Declarations.Minimal(sections: $"[ZooCfg({setting})]");
}
