using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A volume with the files of a ConfigMap.</summary>
public sealed record V1ConfigMapVolumeSource : IYamlMapping
{
    public required string Name { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
    }
}
