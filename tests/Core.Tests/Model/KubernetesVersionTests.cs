using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

public sealed class KubernetesVersionTests
{
    [Theory]
    [InlineData("1.27", 1, 27)]
    [InlineData("1.9", 1, 9)]
    [InlineData("0.0", 0, 0)]
    [InlineData("2.2147483647", 2, int.MaxValue)]
    public void TwoNumbersAreAVersion(string text, int major, int minor)
    {
        Assert.True(KubernetesVersion.TryParse(text, out var version));
        Assert.Equal(new KubernetesVersion(major, minor), version);
    }

    [Theory]
    [InlineData(""), InlineData("1"), InlineData("1."), InlineData(".27"), InlineData("."), InlineData("1.27.3"), InlineData("1.27."), InlineData("v1.27")]
    [InlineData(" 1.27"), InlineData("1.27 "), InlineData("1. 27"), InlineData("1.27\n"), InlineData("01.27"), InlineData("1.027"), InlineData("1.00"), InlineData("+1.27")]
    [InlineData("1.-27"), InlineData("-1.27"), InlineData("1,27"), InlineData("1.x"), InlineData("1.27+"), InlineData("1.27-gke"), InlineData("1.2e1"), InlineData("1.0x1")]
    [InlineData("1.2147483648"), InlineData("1.99999999999999999999"), InlineData("١.٢٧"), InlineData("latest")]
    public void AnythingElseIsNone(string text)
    {
        Assert.False(KubernetesVersion.TryParse(text, out var version));
        Assert.Equal(default, version);
    }

    [Fact]
    public void ItsTextReadsBack() => Prop.ForAll<NonNegativeInt, NonNegativeInt>((major, minor) =>
    {
        var version = new KubernetesVersion(major.Get, minor.Get);
        Assert.True(KubernetesVersion.TryParse(version.ToString(), out var read));
        Assert.Equal(version, read);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void VersionsAreOrderedByNumberAndNotByText()
    {
        string[] inOrder = ["0.99", "1.2", "1.9", "1.10", "1.22", "1.27", "1.36", "1.100", "2.0", "10.0"];
        var versions = inOrder.Select(text => KubernetesVersion.TryParse(text, out var version) ? version : default).ToList();

        Assert.Equal(versions, versions.AsEnumerable().Reverse().Order());
    }

    /// <summary>Pinned: another default would change what is written for who has said nothing.</summary>
    [Fact]
    public void TheDefaultIsPinned()
    {
        Assert.Equal("1.27", KubernetesVersion.Default.ToString());
        Assert.Equal("1.27", new EnsemblePlan(Support.Models.Minimal).KubernetesVersion.ToString());
        Assert.Equal("1.27", new EnsemblePlan(Support.Models.Unreadable).KubernetesVersion.ToString());
    }
}
