using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>What ZkGen adds by itself is written from the version on that acts upon it without a feature gate.</summary>
public sealed class KubernetesVersionGateTests
{
    [Theory]
    [InlineData(21, null, null)]
    [InlineData(22, null, null)]
    [InlineData(23, "10", null)]
    [InlineData(26, "10", null)]
    [InlineData(27, "10", "AlwaysAllow")]
    [InlineData(36, "10", "AlwaysAllow")]
    public void NewerFieldsAreWrittenFromTheirVersionOn(int minor, string? minReadySeconds, string? evictionPolicy)
    {
        var bundle = new RenderedBundle(Models.Official with { KubernetesVersion = new KubernetesVersion(1, minor), PodDisruptionBudget = new() });

        Assert.Equal(minReadySeconds, TextOrNull(bundle.StatefulSet.At("spec").Find("minReadySeconds")));
        Assert.Equal(evictionPolicy, TextOrNull(bundle.PodDisruptionBudget.At("spec").Find("unhealthyPodEvictionPolicy")));
    }

    [Fact]
    public void WithoutAVersionItIsTheDefaults()
    {
        var bundle = new RenderedBundle(Models.Official with { PodDisruptionBudget = new() });
        var said = new RenderedBundle(Models.Official with { PodDisruptionBudget = new(), KubernetesVersion = KubernetesVersion.Default });

        Assert.Equal(said.Texts, bundle.Texts);
    }

    /// <summary>The rule ZKG9010 says what is wrong with it; nothing is left out behind the declaration's back.</summary>
    [Theory]
    [InlineData(22)]
    [InlineData(27)]
    public void WhatIsDeclaredIsWrittenForAnyVersion(int minor)
    {
        var model = Models.OfficialFull with { KubernetesVersion = new KubernetesVersion(1, minor) };

        Assert.Equal("15", new RenderedBundle(model).StatefulSet.At("spec", "minReadySeconds").Text());
        Assert.Equal("4", new RenderedBundle(model).Container.At("livenessProbe", "terminationGracePeriodSeconds").Text());
    }

    [Fact]
    public void TheTutorialsImageHasNeitherOfThem()
    {
        var bundle = new RenderedBundle(Models.Minimal with { KubernetesVersion = new KubernetesVersion(1, 36), PodDisruptionBudget = new() });

        Assert.Null(bundle.StatefulSet.At("spec").Find("minReadySeconds"));
        Assert.Equal(["maxUnavailable", "selector"], bundle.PodDisruptionBudget.At("spec").Keys());
    }

    private static string? TextOrNull(YamlNode? node) => node?.Text();
}
