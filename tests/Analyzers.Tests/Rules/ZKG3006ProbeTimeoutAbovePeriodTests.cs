using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3006ProbeTimeoutAbovePeriodTests
{
    [Theory]
    [InlineData("[LivenessProbe(PeriodSeconds = 5, {|ZKG3006:TimeoutSeconds = 6|}, FailureThreshold = 6)]")]
    [InlineData("[ReadinessProbe({|ZKG3006:TimeoutSeconds = 11|})] [LivenessProbe(TimeoutSeconds = 5, FailureThreshold = 6)]")]
    [InlineData("[StartupProbe(PeriodSeconds = 1, {|ZKG3006:TimeoutSeconds = 2|}, FailureThreshold = 60)]")]
    public Task LongerThanThePeriodIsFound(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Theory]
    [InlineData("[LivenessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 6)]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 10, FailureThreshold = 6)]")]
    public Task AsLongIsNot(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[LivenessProbe(TimeoutSeconds = 50, PeriodSeconds = )]"));

    [Fact]
    public Task MessageNamesBothTimes() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[LivenessProbe(PeriodSeconds = 5, {|#0:TimeoutSeconds = 6|}, FailureThreshold = 6)]"),
        "ZKG3006",
        "A probe may take 6 s and the next one is due after 5 s: the kubelet asks one at a time, so a server that hangs is asked every 6 s; lower the one or raise the other");
}
