using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG1009 and ZKG1010, of which one speaks of a tag at most, and what they offer.</summary>
public sealed class ImageVersionTests
{
    private const string Digest = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("3.9.5", null)]
    [InlineData("3.9.5-jre-17", null)]
    [InlineData("1.0-3.9.5", null)]
    [InlineData("3.9.50", "ZKG1009")]
    [InlineData("3.9.4", "ZKG1009")]
    [InlineData("3.8", "ZKG1009")]
    [InlineData("v3.8_x", "ZKG1009")]
    [InlineData("3.9", "ZKG1010")]
    [InlineData("3", "ZKG1010")]
    [InlineData("3.9_x", "ZKG1010")]
    [InlineData("latest", "ZKG1010")]
    [InlineData("latest-3.9", null)]
    [InlineData("13.9", null)]
    [InlineData("13.9.4", null)]
    [InlineData("3.9.4.1", null)]
    [InlineData("3.9.4rc1", null)]
    [InlineData("jre17.0.2", null)]
    [InlineData("17", null)]
    [InlineData("30000000000.1.1", null)]
    public void ATagHasAtMostOneFinding(string tag, string? id)
    {
        var findings = Review.Of(Named($"zookeeper:{tag}")).Findings;

        Assert.Equal(id is null ? [] : [id], findings.Select(finding => finding.Id));
        Assert.All(findings, finding => Assert.Equal(Image.At("Name"), finding.Place));
    }

    [Fact]
    public void WhatIsOfferedIsWell()
    {
        foreach (var name in new[] { "zookeeper:3.8.6-jre-17", "zookeeper:3.8.6" + Digest, "zookeeper", "zookeeper:3.9-jre-17", "registry.example:5000/zookeeper:latest" })
        {
            var finding = Assert.Single(Review.Of(Named(name)).Findings);
            Assert.NotEmpty(finding.Data);
            Assert.All(finding.Data, offer => Assert.Empty(Review.Of(offer.Name == "Image" ? Named(offer.Value) : Named(name) with { Version = ZooKeeperVersion.Parse(offer.Value) }).Findings));
        }
    }

    [Fact]
    public void ADigestKeepsItsTag() => Assert.Equal(["Version"], Assert.Single(Review.Of(Named("zookeeper:3.8.6" + Digest)).Findings).Data.Select(offer => offer.Name));

    [Fact]
    public void TheVersionIsShownToo() => Assert.Equal([EnsembleModel.At("Version")], Assert.Single(Review.Of(Named("zookeeper:3.8.6")).Findings).Related);

    [Fact]
    public void WithoutAVersionThereIsNothingToSay()
    {
        Assert.Empty(Review.Of(Named("zookeeper:3.8.6") with { Version = Setting<ZooKeeperVersion>.Unreadable }).Findings);
        Assert.Empty(Review.Of(Named("zookeeper") with { Version = Setting<ZooKeeperVersion>.Unreadable }).Findings);
        Assert.Empty(Review.Of(Models.Good with { Image = new() { Name = Setting<string>.Unreadable } }).Findings);
    }

    private static EnsembleModel Named(string name) => Models.Good with { Image = new() { Name = name } };
}
