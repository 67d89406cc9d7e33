using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A set of Pods and the domain that is not shared with them.</summary>
public sealed record V1PodAffinityTerm : IYamlMapping
{
    public V1LabelSelector? LabelSelector { get; init; }

    public required string TopologyKey { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("labelSelector", LabelSelector);
        yaml.Field("topologyKey", TopologyKey);
    }
}
