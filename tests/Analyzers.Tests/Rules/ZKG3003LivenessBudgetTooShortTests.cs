using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

/// <summary>The other servers wait 5 ticks of 2000 ms.</summary>
public class ZKG3003LivenessBudgetTooShortTests
{
    [Theory]
    [InlineData("[LivenessProbe(PeriodSeconds = 3, TimeoutSeconds = 2, {|ZKG3003:FailureThreshold = 3|})]")]
    [InlineData("[LivenessProbe({|ZKG3003:PeriodSeconds = 3|}, TimeoutSeconds = 3)]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, {|ZKG3003:FailureThreshold = 1|})]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, {|ZKG3003:FailureThreshold = 3|})] [ZooCfg(SyncLimit = 13)]")]
    public Task LessPatienceThanTheEnsembleHasIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, FailureThreshold = 2)]")]
    [InlineData("[LivenessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)] [ZooCfg(SyncLimit = 7)]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5)] [ZooCfg(TickTime = 4000)]")]
    public Task AsMuchIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[LivenessProbe(FailureThreshold = )]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, FailureThreshold = 1)] [ZooCfg(SyncLimit = )]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, FailureThreshold = 1)] [ZooCfg(TickTime = undefined)]")]
    public Task WhatCannotBeReadIsNot(string sections) =>
        Verify.FindingsInBrokenCodeAsync(Declarations.Without(Declarations.Minimal(sections: sections), "ReadinessProbe").Replace("[ZooKeeper", "[Unknown] [ZooKeeper"));

    [Fact]
    public Task MessageNamesBothTimes() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfg(TickTime = 2100)] [LivenessProbe(PeriodSeconds = 3, TimeoutSeconds = 2, {|#0:FailureThreshold = 3|})]"),
        "ZKG3003",
        "The liveness probe ends a server that is silent for 8 s, and the other servers wait 10.5 s for it (syncLimit x tickTime): a long pause becomes a restart; use FailureThreshold = 4");

    [Theory]
    [InlineData("PeriodSeconds = 3, TimeoutSeconds = 2, {|ZKG3003:FailureThreshold = 3|}", "PeriodSeconds = 3, TimeoutSeconds = 2, FailureThreshold = 4")]
    [InlineData("{|ZKG3003:PeriodSeconds = 2|}, TimeoutSeconds = 2", "PeriodSeconds = 2, TimeoutSeconds = 2, FailureThreshold = 5")]
    public Task FixMakesItAsPatient(string before, string after) => Verify.FixAsync<ZKG3003LivenessBudgetTooShortCodeFix>(
        With($"[LivenessProbe({before})]"), With($"[LivenessProbe({after})]"));

    // With less patience than readiness has, the fix would bring that to light.
    private static string With(string probe) => Declarations.Minimal(sections: "[ReadinessProbe(PeriodSeconds = 2, TimeoutSeconds = 2)]\n" + probe);
}
