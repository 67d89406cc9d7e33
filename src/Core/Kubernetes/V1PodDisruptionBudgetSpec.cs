using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Which Pods, and how many.</summary>
public sealed record V1PodDisruptionBudgetSpec : IYamlMapping
{
    public int? MaxUnavailable { get; init; }

    public required V1LabelSelector Selector { get; init; }

    public string? UnhealthyPodEvictionPolicy { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("maxUnavailable", MaxUnavailable);
        yaml.Field("selector", Selector);
        yaml.Field("unhealthyPodEvictionPolicy", UnhealthyPodEvictionPolicy);
    }
}
