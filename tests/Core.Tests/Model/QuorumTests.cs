using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class QuorumTests
{
    /// <summary>Source: ZooKeeper's Administrator's Guide, "Clustered (Multi-Server) Setup".</summary>
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(5, 3, 2)]
    [InlineData(6, 4, 2)]
    [InlineData(7, 4, 3)]
    public void SizesAreThoseOfTheDocumentation(int voters, int size, int failures)
    {
        Assert.Equal(size, Quorum.Size(voters));
        Assert.Equal(failures, Quorum.ToleratedFailures(voters));
    }

    [Fact]
    public void TwoQuorumsAlwaysShareAVoterAndOneLessWouldNot() => Prop.ForAll(Gen.Choose(1, Quorum.MaxServers).ToArbitrary(), voters =>
    {
        var size = Quorum.Size(voters);
        Assert.True(2 * size > voters);
        Assert.True(2 * (size - 1) <= voters);
        Assert.Equal(voters, size + Quorum.ToleratedFailures(voters));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheLargestMyidIs255() => Assert.Equal(255, Quorum.MaxServers);
}
