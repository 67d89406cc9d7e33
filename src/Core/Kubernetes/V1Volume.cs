using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A volume of a Pod.</summary>
public sealed record V1Volume : IYamlMapping
{
    public required string Name { get; init; }

    public V1ConfigMapVolumeSource? ConfigMap { get; init; }

    public V1EmptyDirVolumeSource? EmptyDir { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("configMap", ConfigMap);
        yaml.Field("emptyDir", EmptyDir);
    }
}
