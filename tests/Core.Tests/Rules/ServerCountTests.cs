using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG1001, ZKG1002, ZKG1006 and ZKG1007, which share a value.</summary>
public sealed class ServerCountTests
{
    [Theory]
    [InlineData(int.MinValue, "ZKG1002")]
    [InlineData(-2, "ZKG1002")]
    [InlineData(-1, "ZKG1002")]
    [InlineData(0, "ZKG1002")]
    [InlineData(1, "ZKG1006")]
    [InlineData(2, "ZKG1001")]
    [InlineData(3, null)]
    [InlineData(4, "ZKG1001")]
    [InlineData(5, null)]
    [InlineData(7, null)]
    [InlineData(8, "ZKG1001")]
    [InlineData(9, "ZKG1007")]
    [InlineData(254, "ZKG1001")]
    [InlineData(255, "ZKG1007")]
    [InlineData(256, "ZKG1002")]
    [InlineData(257, "ZKG1002")]
    [InlineData(int.MaxValue, "ZKG1002")]
    public void ANumberOfServersHasAtMostOneFinding(int servers, string? id)
    {
        var findings = Review.Of(Models.Good with { Servers = servers }).Findings;

        Assert.Equal(id is null ? [] : [id], findings.Select(finding => finding.Id));
        Assert.All(findings, finding => Assert.Equal(EnsembleModel.At("Servers"), finding.Place));
    }

    [Fact]
    public void TheDefaultIsWell() => Assert.Empty(Review.Of(Models.Good).Findings);

    [Fact]
    public void AnUnreadableNumberIsNotJudged() => Assert.Empty(Review.Of(Models.Good with { Servers = Setting<int>.Unreadable }).Findings);

    [Fact]
    public void WhatTheFixOffersIsOddAndInRange()
    {
        for (var servers = 2; servers < 256; servers += 2)
        {
            var finding = Assert.Single(Review.Of(Models.Good with { Servers = servers }).Findings);

            // That so many are many is another rule's matter.
            Assert.All(finding.Data, offer => Assert.DoesNotContain(
                Review.Of(Models.Good with { Servers = int.Parse(offer.Value, null) }).Findings, other => other.Id != "ZKG1007"));
        }
    }

    /// <summary>One server is worse than two at being down for maintenance.</summary>
    [Fact]
    public void TwoServersAreNotReducedToOne() =>
        Assert.Equal([(ZKG1001EvenVoterCount.More, "3")], Assert.Single(Review.Of(Models.Good with { Servers = 2 }).Findings).Data);

    [Fact]
    public void AnEvenNumberIsWrittenAndAnImpossibleOneIsNot()
    {
        Assert.Empty(Review.Of(Models.Good with { Servers = 4 }).Rejections);
        Assert.Single(Review.Of(Models.Good with { Servers = 256 }).Rejections);
    }
}
