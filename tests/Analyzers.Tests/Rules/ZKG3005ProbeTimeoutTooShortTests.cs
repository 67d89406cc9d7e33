using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3005ProbeTimeoutTooShortTests
{
    [Theory]
    [InlineData("[{|ZKG3005:LivenessProbe|}]")]
    [InlineData("[LivenessProbe({|ZKG3005:TimeoutSeconds = 1|}, FailureThreshold = 6)]")]
    [InlineData("[{|ZKG3005:ReadinessProbe(PeriodSeconds = 5)|}]")]
    public Task OneSecondIsFound(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Theory]
    [InlineData("[LivenessProbe(TimeoutSeconds = 2, FailureThreshold = 6)]")]
    [InlineData("[StartupProbe(PeriodSeconds = 5, FailureThreshold = 60)]")]
    public Task MoreIsNotNorAStartupProbe(string probe) => Verify.FindingsAsync(Declarations.Minimal(sections: probe));

    [Theory]
    [InlineData("[LivenessProbe(TimeoutSeconds = )]")]
    [InlineData("[LivenessProbe(Timeout = 5)]")]
    public Task WhatIsBeingTypedIsNot(string probe) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: probe));

    [Fact]
    public Task MessageSaysWhatToUse() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[{|#0:LivenessProbe|}]"),
        "ZKG3005",
        "[LivenessProbe] has 1 s for a command that starts a shell: on a busy node it fails for a server that is well; use TimeoutSeconds = 5");

    [Theory]
    [InlineData("[{|ZKG3005:ReadinessProbe|}]", "[ReadinessProbe(TimeoutSeconds = 5)]")]
    [InlineData("[ReadinessProbe({|ZKG3005:TimeoutSeconds = 1|}, PeriodSeconds = 3)]", "[ReadinessProbe(TimeoutSeconds = 3, PeriodSeconds = 3)]")]
    public Task FixGivesItTime(string before, string after) =>
        Verify.FixAsync<ZKG3005ProbeTimeoutTooShortCodeFix>(Declarations.Minimal(sections: before), Declarations.Minimal(sections: after));

    [Fact]
    public Task FixAllMendsBothProbes() => Verify.FixAsync<ZKG3005ProbeTimeoutTooShortCodeFix>(
        Declarations.Minimal(sections: "[{|ZKG3005:ReadinessProbe(PeriodSeconds = 5)|}]\n[LivenessProbe({|ZKG3005:TimeoutSeconds = 1|})]"),
        Declarations.Minimal(sections: "[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)]\n[LivenessProbe(TimeoutSeconds = 5)]"));
}
