using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9012NumberOutOfRangeTests
{
    [Theory]
    [InlineData("[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60, {|ZKG9012:InitialDelaySeconds = -1|})]")]
    [InlineData("[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, {|ZKG9012:SuccessThreshold = -1|})]")]
    [InlineData("[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6, {|ZKG9012:TerminationGracePeriodSeconds = 0|})]")]
    [InlineData("[StatefulSet({|ZKG9012:MinReadySeconds = -1|})]")]
    [InlineData("[PodDisruptionBudget({|ZKG9012:MaxUnavailable = -1|})]")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred, {|ZKG9012:Weight = 0|})]")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred, {|ZKG9012:Weight = 101|})]")]
    [InlineData("[PodSecurityContext({|ZKG9012:RunAsUser = -1|}, {|ZKG9012:RunAsGroup = 2147483648|}, {|ZKG9012:FsGroup = -1|})]")]
    public Task NumberThatKubernetesRefusesIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6, InitialDelaySeconds = 0, TerminationGracePeriodSeconds = 30)]")]
    [InlineData("[StatefulSet(MinReadySeconds = 0)]")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred, Weight = 1)]")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred, Weight = 100)]")]
    [InlineData("[PodSecurityContext(RunAsUser = 2147483647, FsGroup = 1)]")]
    public Task NumberThatItTakesIsNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task WeightThatIsNotWrittenIsLeftToAnotherRule() => Verify.FindingsAsync(Declarations.Minimal(sections: "[PodAntiAffinity({|ZKG9013:Weight = 101|})]"));

    [Theory]
    [InlineData("[StatefulSet(MinReadySeconds = -)]")]
    [InlineData("[PodAntiAffinity(Mode = , Weight = 0)]")]
    public Task WhatIsBeingTypedIsNot(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[StatefulSet({|#0:MinReadySeconds = -1|})]", "MinReadySeconds of [StatefulSet] is -1, and the API server takes 0 or more: it refuses the StatefulSet; choose another or leave it out")]
    [InlineData("[PodSecurityContext({|#0:FsGroup = 2147483648|})]", "FsGroup of [PodSecurityContext] is 2147483648, and the API server takes 0 to 2147483647: it refuses every Pod; choose another or leave it out")]
    public Task MessageNamesTheRange(string section, string message) => Verify.MessageAsync(Declarations.Minimal(sections: section), "ZKG9012", message);
}
