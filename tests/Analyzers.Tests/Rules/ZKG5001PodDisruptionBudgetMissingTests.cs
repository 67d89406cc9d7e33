using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG5001PodDisruptionBudgetMissingTests
{
    [Fact]
    public Task MissingBudgetIsFoundAtTheEnsemble() => Verify.FindingsAsync(Declarations.MarkedWithout("ZKG5001", "PodDisruptionBudget"));

    [Theory]
    [InlineData("[PodDisruptionBudget]")]
    [InlineData("[PodDisruptionBudget(Name = \"zk\")]")]
    public Task DeclaredOneIsNot(string budget) => Verify.FindingsAsync(Declarations.Minimal(sections: budget));

    /// <summary>One server is away while its node is drained, whatever a budget says.</summary>
    [Fact]
    public Task OneServerNeedsNone() => Verify.FindingsAsync(Declarations.Without(Declarations.Minimal("Servers = 1"), "PodDisruptionBudget"));

    [Theory]
    [InlineData("[PodDisruptionB]")]
    [InlineData("[PodDisruptionBudget(]")]
    [InlineData("[PodDisruptionBudget(MaxUnavailable = )]")]
    public Task HalfTypedBudgetIsNotMissing(string budget) => Verify.FindingsInBrokenCodeAsync(Declarations.Without(Declarations.Minimal(), "PodDisruptionBudget").Replace("[PodAntiAffinity]", "[PodAntiAffinity]\n" + budget));

    [Fact]
    public Task MessageNamesTheQuorum() => Verify.MessageAsync(
        Declarations.MarkedWithout("#0", "PodDisruptionBudget"),
        "ZKG5001",
        "[PodDisruptionBudget] is missing: node drains may take all 3 servers away at a time, and a quorum is 2; add it with MaxUnavailable = 1");

    [Fact]
    public Task FixAddsIt() => Verify.FixAsync<ZKG5001PodDisruptionBudgetMissingCodeFix>(
        Declarations.MarkedWithout("ZKG5001", "PodDisruptionBudget"),
        Declarations.Without(Declarations.Minimal(), "PodDisruptionBudget").Replace("\n[DataVolume", "\n[PodDisruptionBudget(MaxUnavailable = 1)]\n[DataVolume"));
}
