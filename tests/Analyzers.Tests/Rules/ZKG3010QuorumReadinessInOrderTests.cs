using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG3010QuorumReadinessInOrderTests
{
    [Fact]
    public Task OrderIsFound() => Verify.FindingsAsync(With("{|ZKG3010:PodManagementPolicy = PodManagementPolicy.OrderedReady|}"));

    [Theory]
    [InlineData("PodManagementPolicy = PodManagementPolicy.Parallel")]
    [InlineData("MinReadySeconds = 10")]
    public Task TogetherIsNot(string setting) => Verify.FindingsAsync(With(setting));

    [Fact]
    public Task WithoutReadinessItIsNot() => Verify.FindingsAsync(Declarations.Without(
        Declarations.Minimal(sections: "[StatefulSet(PodManagementPolicy = PodManagementPolicy.OrderedReady)]\n[AcceptFinding(\"ZKG3001\", Because = \"tried\")]"), "ReadinessProbe"));

    [Theory]
    [InlineData("PodManagementPolicy = PodManagementPolicy.")]
    [InlineData("PodManagementPolicy = PodManagementPolicy.Ordered")]
    public Task WhatIsBeingTypedIsNot(string setting) => Verify.FindingsInBrokenCodeAsync(With(setting));

    [Fact]
    public Task MessageNamesTheServers() => Verify.MessageAsync(
        With("{|#0:PodManagementPolicy = PodManagementPolicy.OrderedReady|}"),
        "ZKG3010",
        "OrderedReady makes zk-1 when zk-0 is ready, and zk-0 is ready when 2 servers are a quorum: the ensemble never starts; use PodManagementPolicy.Parallel");

    [Theory]
    [InlineData(null, "PodManagementPolicy = PodManagementPolicy.Parallel, MinReadySeconds = 10")]
    [InlineData("Remove", "MinReadySeconds = 10")]
    public Task FixStartsThemTogether(string? key, string after) => Verify.FixAsync<ZKG3010QuorumReadinessInOrderCodeFix>(
        With("{|ZKG3010:PodManagementPolicy = PodManagementPolicy.OrderedReady|}, MinReadySeconds = 10"), With(after), key);

    private static string With(string settings) => Declarations.Minimal(sections: $"[StatefulSet({settings})]");
}
