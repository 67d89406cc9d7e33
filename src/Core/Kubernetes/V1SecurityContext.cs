using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What a container may do.</summary>
public sealed record V1SecurityContext : IYamlMapping
{
    public bool? AllowPrivilegeEscalation { get; init; }

    public bool? ReadOnlyRootFilesystem { get; init; }

    public V1Capabilities? Capabilities { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("allowPrivilegeEscalation", AllowPrivilegeEscalation);
        yaml.Field("readOnlyRootFilesystem", ReadOnlyRootFilesystem);
        yaml.Field("capabilities", Capabilities);
    }
}
