using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What a Pod runs, as whom and where.</summary>
public sealed record V1PodSpec : IYamlMapping
{
    public V1PodSecurityContext? SecurityContext { get; init; }

    public V1Affinity? Affinity { get; init; }

    public required IReadOnlyList<V1Container> Containers { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("securityContext", SecurityContext);
        yaml.Field("affinity", Affinity);
        yaml.Field("containers", Containers);
    }
}
