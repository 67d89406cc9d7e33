using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A claim template: an unnamed kind inside a StatefulSet.</summary>
public sealed record V1PersistentVolumeClaim : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public required V1PersistentVolumeClaimSpec Spec { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("metadata", Metadata);
        yaml.Field("spec", Spec);
    }
}
