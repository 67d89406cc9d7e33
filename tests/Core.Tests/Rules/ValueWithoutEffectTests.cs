using System.Globalization;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9013, where another one has something to say too.</summary>
public sealed class ValueWithoutEffectTests
{
    [Theory]
    [InlineData(5, 0)]
    [InlineData(3, -1)]
    public void ACountOfWhatIsNeverPurgedIsFound(int count, int interval)
    {
        var finding = Assert.Single(FindingsOf(Models.Good, count, interval));

        Assert.Equal(ZooCfg.At("AutopurgeSnapRetainCount"), finding.Place);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"AutopurgeSnapRetainCount of [ZooCfg] has no effect, because AutopurgePurgeInterval is {interval} and nothing is purged; remove it"),
            finding.Message);
    }

    [Fact]
    public void WhatIsPurgedIsNot()
    {
        Assert.Empty(FindingsOf(Models.Good, 5, 1));
        Assert.Empty(FindingsOf(Models.Good, 5, default(Setting<int>)));
        Assert.Empty(FindingsOf(Models.Good, 5, Setting<int>.Unreadable));
    }

    /// <summary>ZKG2004 says that the server takes 3.</summary>
    [Fact]
    public void FewerThanTheServerTakesAreLeftToAnotherRule() => Assert.Empty(FindingsOf(Models.Good, 2, 0));

    /// <summary>Its purge is broken whatever is declared.</summary>
    [Fact]
    public void TheTutorialsImageIsLeftToAnotherRule() => Assert.Empty(FindingsOf(Models.Minimal, 5, 0));

    private static IEnumerable<Finding> FindingsOf(EnsembleModel model, int count, Setting<int> interval) =>
        Review.Of(model with { ZooCfg = new() { AutopurgeSnapRetainCount = count, AutopurgePurgeInterval = interval } }).Findings.Where(finding => finding.Id == "ZKG9013");
}
