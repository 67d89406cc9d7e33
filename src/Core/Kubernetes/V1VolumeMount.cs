using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Where a container sees a volume.</summary>
public sealed record V1VolumeMount : IYamlMapping
{
    public required string Name { get; init; }

    public required string MountPath { get; init; }

    public bool? ReadOnlyProperty { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("mountPath", MountPath);
        yaml.Field("readOnly", ReadOnlyProperty);
    }
}
