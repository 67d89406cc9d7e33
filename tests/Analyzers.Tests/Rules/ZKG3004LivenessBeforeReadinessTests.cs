using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3004LivenessBeforeReadinessTests
{
    private const string Readiness = "[ReadinessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 3)]\n";

    [Theory]
    [InlineData("[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, {|ZKG3004:FailureThreshold = 2|})]")]
    [InlineData("[LivenessProbe({|ZKG3004:PeriodSeconds = 5|}, TimeoutSeconds = 5)]")]
    [InlineData("[{|ZKG3004:LivenessProbe(TimeoutSeconds = 4)|}]")]
    public Task LivenessThatJudgesFirstIsFound(string liveness) => Verify.FindingsAsync(Declarations.Minimal(sections: Readiness + liveness));

    [Theory]
    [InlineData("[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5)]")]
    [InlineData("[LivenessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 5)]")]
    public Task AsLateIsNot(string liveness) => Verify.FindingsAsync(Declarations.Minimal(sections: Readiness + liveness));

    [Fact]
    public Task WhereTheEnsembleIsMorePatientThatIsSaid() =>
        Verify.FindingsAsync(Declarations.Minimal(sections: Readiness + "[LivenessProbe(TimeoutSeconds = 5, {|ZKG3003:FailureThreshold = 1|})]"));

    [Theory]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, FailureThreshold = )]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, PeriodSeconds = undefined)]")]
    public Task WhatCannotBeReadIsNot(string liveness) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: Readiness + liveness));

    [Fact]
    public Task MessageNamesBothTimes() => Verify.MessageAsync(
        Declarations.Minimal(sections: Readiness + "[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, {|#0:FailureThreshold = 2|})]"),
        "ZKG3004",
        "A server that hangs is killed after 15 s, before it stops getting traffic, after 25 s; use FailureThreshold = 3");

    [Fact]
    public Task FixMakesItAsLate() => Verify.FixAsync<ZKG3004LivenessBeforeReadinessCodeFix>(
        Declarations.Minimal(sections: Readiness + "[LivenessProbe({|ZKG3004:PeriodSeconds = 5|}, TimeoutSeconds = 5)]"),
        Declarations.Minimal(sections: Readiness + "[LivenessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 5)]"));
}
