using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A wish of a Pod, and how much it matters.</summary>
public sealed record V1WeightedPodAffinityTerm : IYamlMapping
{
    public required int Weight { get; init; }

    public required V1PodAffinityTerm PodAffinityTerm { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("weight", Weight);
        yaml.Field("podAffinityTerm", PodAffinityTerm);
    }
}
