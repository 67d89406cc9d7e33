using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class ZooKeeperVersionTests
{
    [Theory]
    [InlineData("3.4.10", 3, 4, 10)]
    [InlineData("3.9.5", 3, 9, 5)]
    [InlineData("0.0.0", 0, 0, 0)]
    [InlineData("3.10.2147483647", 3, 10, int.MaxValue)]
    public void ThreeNumbersAreAVersion(string text, int major, int minor, int patch)
    {
        Assert.True(ZooKeeperVersion.TryParse(text, out var version));
        Assert.Equal(new ZooKeeperVersion(major, minor, patch), version);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3.4")]
    [InlineData("3.4.10.1")]
    [InlineData("3.4.")]
    [InlineData(".4.10")]
    [InlineData("3..10")]
    [InlineData("03.4.10")]
    [InlineData("3.04.10")]
    [InlineData("3.4.010")]
    [InlineData("3.4.00")]
    [InlineData(" 3.4.10")]
    [InlineData("3.4.10 ")]
    [InlineData("3. 4.10")]
    [InlineData("3.4.10\n")]
    [InlineData("3.4.10\0")]
    [InlineData("v3.4.10")]
    [InlineData("+3.4.10")]
    [InlineData("3.-4.10")]
    [InlineData("3.4.-0")]
    [InlineData("3,4,10")]
    [InlineData("3.4.x")]
    [InlineData("3.4.1e1")]
    [InlineData("3.4.0x1")]
    [InlineData("3.4.1,0")]
    [InlineData("3.4.10-beta")]
    [InlineData("3.4.2147483648")]
    [InlineData("3.4.99999999999999999999")]
    [InlineData("٣.٤.١٠")]
    [InlineData("3.４.10")]
    public void AnythingElseIsNone(string text)
    {
        Assert.False(ZooKeeperVersion.TryParse(text, out var version));
        Assert.Equal(default, version);
    }

    [Fact]
    public void ItsTextReadsBack() => Prop.ForAll<NonNegativeInt, NonNegativeInt, NonNegativeInt>((major, minor, patch) =>
    {
        var version = new ZooKeeperVersion(major.Get, minor.Get, patch.Get);
        Assert.True(ZooKeeperVersion.TryParse(version.ToString(), out var read));
        Assert.Equal(version, read);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void VersionsAreOrderedByNumberAndNotByText()
    {
        string[] inOrder = ["2.99.99", "3.3.6", "3.4.9", "3.4.10", "3.4.14", "3.5.0", "3.9.0", "3.9.10", "3.10.0", "10.0.0"];
        var versions = inOrder.Select(text => ZooKeeperVersion.TryParse(text, out var version) ? version : default).ToList();

        Assert.Equal(versions, versions.AsEnumerable().Reverse().Order());
    }
}
