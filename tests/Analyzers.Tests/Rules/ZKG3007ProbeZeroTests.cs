using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3007ProbeZeroTests
{
    [Theory]
    [InlineData("[LivenessProbe({|ZKG3007:PeriodSeconds = 0|}, TimeoutSeconds = 5)]")]
    [InlineData("[LivenessProbe({|ZKG3007:TimeoutSeconds = 0|})]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, {|ZKG3007:FailureThreshold = 0|})]")]
    [InlineData("[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, {|ZKG3007:SuccessThreshold = 0|})]")]
    [InlineData("[StartupProbe({|ZKG3007:PeriodSeconds = 0|}, {|ZKG3007:TimeoutSeconds = 0|}, FailureThreshold = 60)]")]
    public Task ZeroIsFound(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Theory]
    [InlineData("[LivenessProbe(InitialDelaySeconds = 0, TimeoutSeconds = 5)]")]
    [InlineData("[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5)]")]
    public Task NoDelayIsNotNorIsADefault(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[LivenessProbe(TimeoutSeconds = 5, PeriodSeconds = )]"));

    [Fact]
    public Task MessageNamesWhatKubernetesTakes() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[LivenessProbe({|#0:PeriodSeconds = 0|}, TimeoutSeconds = 5)]"),
        "ZKG3007",
        "PeriodSeconds of [LivenessProbe] is 0, which Kubernetes takes for \"not set\": it uses 10; write the number that is meant");

    [Fact]
    public Task FixWritesTheNumber() => Verify.FixAsync<ZKG3007ProbeZeroCodeFix>(
        Declarations.Minimal(sections: "[LivenessProbe({|ZKG3007:PeriodSeconds = 0|}, TimeoutSeconds = 5, {|ZKG3007:FailureThreshold = 0|})]"),
        Declarations.Minimal(sections: "[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 3)]"));

    /// <summary>Of one second <c>ZKG3005</c> would complain.</summary>
    [Theory]
    [InlineData("[LivenessProbe({0})]", 5)]
    [InlineData("[ReadinessProbe(PeriodSeconds = 3, {0})]", 3)]
    [InlineData("[StartupProbe(PeriodSeconds = 5, {0}, FailureThreshold = 60)]", 1)]
    public Task FixWritesATimeLimitThatIsEnough(string probe, int seconds) => Verify.FixAsync<ZKG3007ProbeZeroCodeFix>(
        Declarations.Minimal(sections: probe.Replace("{0}", "{|ZKG3007:TimeoutSeconds = 0|}", StringComparison.Ordinal)),
        Declarations.Minimal(sections: probe.Replace("{0}", $"TimeoutSeconds = {seconds}", StringComparison.Ordinal)));
}
