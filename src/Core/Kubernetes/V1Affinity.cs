using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Where a Pod wants to be scheduled.</summary>
public sealed record V1Affinity : IYamlMapping
{
    public V1PodAntiAffinity? PodAntiAffinity { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("podAntiAffinity", PodAntiAffinity);
    }
}
