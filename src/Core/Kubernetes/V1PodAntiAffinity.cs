using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Which Pods a Pod keeps away from.</summary>
public sealed record V1PodAntiAffinity : IYamlMapping
{
    public IReadOnlyList<V1PodAffinityTerm>? RequiredDuringSchedulingIgnoredDuringExecution { get; init; }

    public IReadOnlyList<V1WeightedPodAffinityTerm>? PreferredDuringSchedulingIgnoredDuringExecution { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("requiredDuringSchedulingIgnoredDuringExecution", RequiredDuringSchedulingIgnoredDuringExecution);
        yaml.Field("preferredDuringSchedulingIgnoredDuringExecution", PreferredDuringSchedulingIgnoredDuringExecution);
    }
}
