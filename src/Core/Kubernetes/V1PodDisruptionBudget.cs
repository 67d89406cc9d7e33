using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A limit to how many Pods an eviction may take.</summary>
public sealed record V1PodDisruptionBudget : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public required V1PodDisruptionBudgetSpec Spec { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("apiVersion", "policy/v1");
        yaml.Field("kind", "PodDisruptionBudget");
        yaml.Field("metadata", Metadata);
        yaml.Field("spec", Spec);
    }
}
