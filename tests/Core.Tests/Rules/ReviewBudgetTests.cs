using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>What the rules may cost, in memory: they run at each keystroke in a declaration. The times are in <c>benchmarks/</c>.</summary>
public sealed class ReviewBudgetTests
{
    [Fact]
    public void AReviewTakesLessThanAThirdOfAMegabyte()
    {
        Review.Of(Models.OfficialFull with { });

        Assert.InRange(Allocation.Of(() => Review.Of(Models.OfficialFull with { })), 1, 333_333);
    }

    /// <summary>Twice as many ensembles, twice as much: each is looked up among the others, not compared with them.</summary>
    [Fact]
    public void TheReviewOfAProjectGrowsWithItsEnsembles()
    {
        Compare(100);

        Assert.InRange(Allocation.Of(() => Compare(2_000)), 1, 3 * Allocation.Of(() => Compare(1_000)));
    }

    private static void Compare(int ensembles)
    {
        var identities = Enumerable.Range(0, ensembles).Select(i => EnsembleIdentity.Of(Models.Good with
        {
            Name = $"zk-{i}",
            Folder = $"prod/zk-{i}",
            DeclaredType = new($"Shop.Zk{i}", null),
            Labels = Models.Entries("Label", ("team", "shop")),
        })!).ToList();
        var all = new EnsembleIdentities(identities);
        foreach (var identity in identities)
            Assert.Empty(Review.OfIdentity(identity, all));
    }
}
