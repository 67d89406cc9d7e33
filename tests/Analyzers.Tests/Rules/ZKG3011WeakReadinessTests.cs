using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3011WeakReadinessTests
{
    private const string Probe = "{|ZKG3011:ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)|}";

    [Theory]
    [InlineData("")]
    [InlineData("[StatefulSet(MinReadySeconds = 59)]")]
    [InlineData("[StatefulSet(UpdateStrategy = UpdateStrategy.RollingUpdate)]")]
    public Task TheTutorialsReadinessIsFound(string sections) => Verify.FindingsAsync(With(sections, $"[{Probe}]"));

    [Theory]
    [InlineData("[StatefulSet(MinReadySeconds = 60)]")]
    [InlineData("[StatefulSet(UpdateStrategy = UpdateStrategy.OnDelete)]")]
    public Task WithTimeOrWithoutUpdatesItIsNot(string sections) => Verify.FindingsAsync(With(sections, "[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)]"));

    [Fact]
    public Task TheOfficialKindsAsksForTheQuorum() => Verify.FindingsAsync(Declarations.Minimal(sections: "[StatefulSet(MinReadySeconds = 0)]"));

    [Theory]
    [InlineData("[StatefulSet(MinReadySeconds = )]")]
    [InlineData("[StatefulSet(UpdateStrategy = UpdateStrategy.)]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(With(sections, "[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)]"));

    [Fact]
    public Task MessageSaysHowLong() => Verify.MessageAsync(
        With("", "[{|#0:ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)|}]"),
        "ZKG3011",
        "This image's readiness asks ruok, which a server without a quorum answers too: an update goes on before the others have found it again, which took up to 52 s; "
        + "set MinReadySeconds = 60 of [StatefulSet], or use ImageKind.Official");

    // What else is said of this kind is not of these tests.
    private static string With(string sections, string probe) => Declarations.Minimal(
        version: "3.4.14",
        sections: $"""
            [Image("registry.example.com/kubernetes-zookeeper:1.0-3.4.14", Kind = ImageKind.KubernetesZooKeeper)]
            [AcceptFinding("ZKG1005", Because = "shown, not run")]
            {sections}
            {probe}
            """);
}
