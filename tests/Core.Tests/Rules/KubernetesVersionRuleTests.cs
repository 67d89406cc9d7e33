using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9010. The first versions are those in which a field works without a feature gate: its beta that is on, or its release.</summary>
public sealed class KubernetesVersionRuleTests
{
    private static readonly EnsembleModel All = Models.Good with
    {
        StatefulSet = new() { MinReadySeconds = 0 },
        StartupProbe = new() { TerminationGracePeriodSeconds = 5 },
        LivenessProbe = new() { TerminationGracePeriodSeconds = 5 },
        DataVolume = Models.Official.DataVolume with { AccessMode = VolumeAccessMode.ReadWriteOncePod },
    };

    [Theory]
    [InlineData(21, 4)]
    [InlineData(22, 4)]
    [InlineData(23, 3)]
    [InlineData(24, 3)]
    [InlineData(25, 1)]
    [InlineData(26, 1)]
    [InlineData(27, 0)]
    [InlineData(28, 0)]
    [InlineData(36, 0)]
    public void EachFieldIsFoundBelowItsVersion(int minor, int count)
    {
        // In the order in which they come of age, the latest last.
        Place[] places =
        [
            StatefulSet.At("MinReadySeconds"), new("StartupProbe", "TerminationGracePeriodSeconds"), new("LivenessProbe", "TerminationGracePeriodSeconds"),
            DataVolume.At("AccessMode"),
        ];

        Assert.Equal(places.TakeLast(count), PlacesOf(All with { KubernetesVersion = new KubernetesVersion(1, minor) }));
    }

    [Fact]
    public void WithoutAVersionTheDefaultCounts() => Assert.Empty(PlacesOf(All));

    [Fact]
    public void AnUnreadableVersionIsNotJudged() => Assert.Empty(PlacesOf(All with { KubernetesVersion = Setting<KubernetesVersion>.Unreadable }));

    [Fact]
    public void WhatIsNotDeclaredIsNotFoundHoweverOldTheCluster() =>
        Assert.Empty(PlacesOf(Models.Official with { KubernetesVersion = new KubernetesVersion(1, 0), StartupProbe = new(), LivenessProbe = new(), ReadinessProbe = new() }));

    [Theory]
    [InlineData(VolumeAccessMode.ReadWriteOnce)]
    public void OlderAccessModesAreNotFound(VolumeAccessMode mode) => Assert.Empty(
        PlacesOf(Models.Official with { KubernetesVersion = new KubernetesVersion(1, 21), DataVolume = Models.Official.DataVolume with { AccessMode = mode } }));

    [Fact]
    public void AMajorVersionCountsBeforeAMinorOne() => Assert.Empty(PlacesOf(All with { KubernetesVersion = new KubernetesVersion(2, 0) }));

    [Fact]
    public void ItWarnsAndTheBundleIsWritten()
    {
        var review = Review.Of(All with { KubernetesVersion = new KubernetesVersion(1, 22) });

        Assert.Empty(review.Rejections);
        Assert.All(review.Findings, finding => Assert.Equal(RuleSeverity.Warning, finding.Rule.Severity));
    }

    /// <summary>It works before its version where the cluster's feature gate is on.</summary>
    [Fact]
    public void WhoHasTheFeatureGateAcceptsIt() => Assert.Empty(PlacesOf(All with
    {
        KubernetesVersion = new KubernetesVersion(1, 22),
        AcceptedFindings = [new(new("AcceptFinding"), "ZKG9010", "the gate is on")],
    }));

    [Fact]
    public void TheMessageNamesBothVersions() => Assert.Equal(
        "MinReadySeconds of [StatefulSet] works from Kubernetes 1.23 on, and the bundle is for 1.22; leave it out or raise ZkGenKubernetesVersion",
        Assert.Single(Review.Of(Models.Good with { KubernetesVersion = new KubernetesVersion(1, 22), StatefulSet = new() { MinReadySeconds = 1 } }).Findings).Message);

    private static IEnumerable<Place> PlacesOf(EnsembleModel model) => Review.Of(model).Findings.Where(finding => finding.Id == "ZKG9010").Select(finding => finding.Place);
}
