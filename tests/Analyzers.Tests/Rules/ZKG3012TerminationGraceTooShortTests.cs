using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3012TerminationGraceTooShortTests
{
    [Theory]
    [InlineData("[Pod({|ZKG3012:TerminationGracePeriodSeconds = 4|})]")]
    [InlineData("[Pod({|ZKG3012:TerminationGracePeriodSeconds = 0|})]")]
    [InlineData("[Pod({|ZKG3012:TerminationGracePeriodSeconds = -1|})]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, {|ZKG3012:TerminationGracePeriodSeconds = 4|})]")]
    [InlineData("[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60, {|ZKG3012:TerminationGracePeriodSeconds = 1|})]")]
    public Task TooFewSecondsAreFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[Pod(TerminationGracePeriodSeconds = 5)]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, TerminationGracePeriodSeconds = 5)]")]
    public Task EnoughAreNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[Pod(TerminationGracePeriodSeconds = )]"));

    [Theory]
    [InlineData("2", "a server that needs more than 2 s to end, as on a busy node, is killed")]
    [InlineData("0", "the API server forgets a deleted Pod while its server may still run, and another may start on its volume")]
    [InlineData("-3", "Kubernetes takes it for 1, and a server on a busy node is killed before it has ended")]
    public Task MessageSaysWhatHappens(string seconds, string harm) => Verify.MessageAsync(
        Declarations.Minimal(sections: $"[Pod({{|#0:TerminationGracePeriodSeconds = {seconds}|}})]"),
        "ZKG3012",
        $"TerminationGracePeriodSeconds of [Pod] is {seconds}: {harm}; use 30");

    [Fact]
    public Task MessageOfAProbeSaysRemove() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[LivenessProbe(TimeoutSeconds = 5, {|#0:TerminationGracePeriodSeconds = 2|})]"),
        "ZKG3012",
        "TerminationGracePeriodSeconds of [LivenessProbe] is 2: a server that needs more than 2 s to end, as on a busy node, is killed; remove it, so that the Pod's counts");

    [Theory]
    [InlineData("[Pod({|ZKG3012:TerminationGracePeriodSeconds = 0|})]", "[Pod(TerminationGracePeriodSeconds = 30)]")]
    [InlineData("[LivenessProbe(TimeoutSeconds = 5, {|ZKG3012:TerminationGracePeriodSeconds = 2|})]", "[LivenessProbe(TimeoutSeconds = 5)]")]
    public Task FixGivesItTime(string before, string after) =>
        Verify.FixAsync<ZKG3012TerminationGraceTooShortCodeFix>(Declarations.Minimal(sections: before), Declarations.Minimal(sections: after));
}
