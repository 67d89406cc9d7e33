using FsCheck;
using FsCheck.Fluent;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG2001: "minSessionTimeout must not be larger than maxSessionTimeout", after defaulting.</summary>
public sealed class SessionTimeoutTests
{
    [Theory]
    [InlineData(2000, 50000, null, "MinSessionTimeout")]
    [InlineData(2000, 40001, null, "MinSessionTimeout")]
    [InlineData(2000, 40000, null, null)]
    [InlineData(2000, null, 3999, "MaxSessionTimeout")]
    [InlineData(2000, null, 4000, null)]
    [InlineData(2000, -1, 3999, "MaxSessionTimeout")]
    [InlineData(2000, 5000, 5000, null)]
    [InlineData(2000, 5001, 5000, "MinSessionTimeout")]
    [InlineData(3000, null, 5000, "MaxSessionTimeout")]
    [InlineData(null, null, 3999, "MaxSessionTimeout")]
    [InlineData(200000000, null, null, "TickTime")]
    [InlineData(107374182, null, null, null)]
    [InlineData(2000, -2, -1, null)]
    [InlineData(2000, -1, -2, "MaxSessionTimeout")]
    public void ItIsFoundAtTheValueThatIsDeclared(int? tickTime, int? min, int? max, string? property)
    {
        // That a bound is short or long, and a tick, is other rules' matter.
        var findings = Review.Of(ModelOf(tickTime, min, max)).Findings.Where(finding => finding.Id == "ZKG2001");

        Assert.Equal(property is null ? [] : [("ZKG2001", ZooCfg.At(property))], findings.Select(finding => (finding.Id, finding.Place)));
    }

    [Fact]
    public void ItIsFoundExactlyIfTheServerRefuses() => Prop.ForAll(Gen.Choose(-3, 12).Select(n => n * 1000 - 1).ToArbitrary(), Gen.Choose(1, 50).ToArbitrary(), (min, tick) =>
    {
        foreach (var max in (int[])[-1, 0, 1999, 20000, min])
        {
            // As QuorumPeerConfig does.
            var (effectiveMin, effectiveMax) = (min == -1 ? tick * 2 : min, max == -1 ? tick * 20 : max);
            Assert.Equal(effectiveMin > effectiveMax, Review.Of(ModelOf(tick, min, max)).Findings.Any(finding => finding.Id == "ZKG2001"));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void WithTwoDeclaredBoundsTheOtherIsShownToo() =>
        Assert.Equal([ZooCfg.At("MaxSessionTimeout")], Assert.Single(Review.Of(ModelOf(2000, 5001, 5000)).Findings).Related);

    [Fact]
    public void WhatCannotBeReadIsNotJudged()
    {
        var model = Models.Good with { ZooCfg = new() { TickTime = Setting<int>.Unreadable, MinSessionTimeout = 50000 } };
        var half = Models.Good with { ZooCfg = new() { MaxSessionTimeout = 1, MinSessionTimeout = Setting<int>.Unreadable } };

        Assert.Empty(Review.Of(model).Findings);
        Assert.Empty(Review.Of(half).Findings);
    }

    [Fact]
    public void TheMessageNamesBothBoundsAndWhichIsADefault()
    {
        var message = Assert.Single(Review.Of(ModelOf(2000, 50000, null)).Findings).Message;

        Assert.Contains("minSessionTimeout 50000 is above maxSessionTimeout 40000 (20 ticks, its default)", message, StringComparison.Ordinal);
    }

    private static EnsembleModel ModelOf(int? tickTime, int? min, int? max) => Models.Good with
    {
        ZooCfg = new() { TickTime = Setting(tickTime), MinSessionTimeout = Setting(min), MaxSessionTimeout = Setting(max) },
    };

    private static Setting<int> Setting(int? value) => value is { } number ? number : default(Setting<int>);
}
