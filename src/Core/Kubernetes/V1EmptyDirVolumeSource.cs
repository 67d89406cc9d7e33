using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A volume that ends with its Pod.</summary>
public sealed record V1EmptyDirVolumeSource : IYamlMapping
{
    public string? SizeLimit { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("sizeLimit", SizeLimit);
    }
}
