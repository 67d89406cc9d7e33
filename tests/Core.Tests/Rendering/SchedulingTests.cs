using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>Where Pods may run.</summary>
public sealed class SchedulingTests
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";

    [Fact]
    public void ServersAreKeptApartByNodeAndStrictlyUnlessItIsSaidOtherwise()
    {
        var apart = AntiAffinity(new());

        Assert.Equal([Required], apart.Keys());
        Assert.Equal("kubernetes.io/hostname", apart.At(Required, 0, "topologyKey").Text());
        Assert.Single((YamlSequenceNode)apart.At(Required));
    }

    [Theory]
    [InlineData(null, "100")]
    [InlineData(1, "1")]
    [InlineData(100, "100")]
    public void APreferenceHasAWeight(int? weight, string written)
    {
        var apart = AntiAffinity(new() { Mode = PodAntiAffinityMode.Preferred, Weight = weight ?? default(Setting<int>), TopologyKey = "rack" });

        Assert.Equal([Preferred], apart.Keys());
        Assert.Equal(["weight", "podAffinityTerm"], apart.At(Preferred, 0).Keys());
        Assert.Equal((written, "rack"), (apart.At(Preferred, 0, "weight").Text(), apart.At(Preferred, 0, "podAffinityTerm", "topologyKey").Text()));
    }

    /// <summary>A requirement has none: the API has no field for it.</summary>
    [Fact]
    public void AWeightWithoutAPreferenceIsNotWritten() =>
        Assert.Equal(["labelSelector", "topologyKey"], AntiAffinity(new() { Mode = PodAntiAffinityMode.Required, Weight = 5 }).At(Required, 0).Keys());

    /// <summary>API server: <c>Exists</c> takes no value, and Kubernetes' own default <c>Equal</c> without one is for an empty value only.</summary>
    [Theory]
    [InlineData(null, null, "Exists")]
    [InlineData(null, "zk", "Equal")]
    [InlineData(null, "", "Equal")]
    [InlineData(TolerationOperator.Exists, null, "Exists")]
    [InlineData(TolerationOperator.Equal, null, "Equal")]
    [InlineData(TolerationOperator.Equal, "zk", "Equal")]
    public void ATolerationComparesIfThereIsSomethingToCompare(TolerationOperator? declared, string? value, string written)
    {
        var toleration = Tolerations(new Toleration(new("Toleration"))
        {
            Key = "dedicated",
            Operator = declared ?? default(Setting<TolerationOperator>),
            Value = value ?? default(Setting<string>),
        })[0];

        Assert.Equal(value is null ? ["key", "operator"] : ["key", "operator", "value"], toleration.Keys());
        Assert.Equal(written, toleration.At("operator").Text());
        Assert.Equal(value, toleration.Find("value")?.Text());
    }

    [Fact]
    public void TolerationsKeepTheirOrderAndOneKeyMayStandTwice()
    {
        var tolerations = Tolerations(
            new Toleration(new("Toleration", null, 0)) { Key = "a", Effect = TaintEffect.NoSchedule },
            new Toleration(new("Toleration", null, 1)) { Key = "a", Effect = TaintEffect.NoExecute, TolerationSeconds = long.MaxValue },
            new Toleration(new("Toleration", null, 2)) { Key = "b", Effect = TaintEffect.PreferNoSchedule });

        Assert.Equal([("a", "NoSchedule"), ("a", "NoExecute"), ("b", "PreferNoSchedule")], tolerations.Select(each => (each.At("key").Text(), each.At("effect").Text())));
        Assert.Equal("9223372036854775807", tolerations[1].At("tolerationSeconds").Text());
    }

    [Theory]
    [InlineData(ImageKind.Official)]
    [InlineData(ImageKind.KubernetesZooKeeper)]
    public void OurVariablesComeFirstAndTheOthersInTheirOrder(ImageKind kind)
    {
        var model = Models.Official with
        {
            Image = new() { Name = "x", Kind = kind },
            EnvironmentVariables = Models.Entries("EnvironmentVariable", ("Z", "$(POD_NAME)"), ("A", ""), ("M", "yes")),
        };
        var variables = (YamlSequenceNode)new RenderedBundle(model).Container.At("env");

        // $(POD_NAME) is replaced by what stands before it.
        Assert.Equal([.. kind == ImageKind.Official ? ["POD_NAME", "HOME"] : Array.Empty<string>(), "Z", "A", "M"], variables.Select(each => each.At("name").Text()));
        Assert.Equal(["$(POD_NAME)", "", "yes"], variables.TakeLast(3).Select(each => each.At("value").Text()));
        Assert.All(variables.TakeLast(3), each => Assert.True(each.At("value").IsText()));
    }

    private static YamlNode AntiAffinity(PodAntiAffinity apart) =>
        new RenderedBundle(Models.Official with { PodAntiAffinity = apart }).Pod.At("affinity", "podAntiAffinity");

    private static List<YamlNode> Tolerations(params Toleration[] tolerations) =>
        [.. (YamlSequenceNode)new RenderedBundle(Models.Official with { Tolerations = [.. tolerations] }).Pod.At("tolerations")];
}
