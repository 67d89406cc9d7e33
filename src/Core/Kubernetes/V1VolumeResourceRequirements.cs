using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>How much storage is claimed.</summary>
public sealed record V1VolumeResourceRequirements : IYamlMapping
{
    public required StringMap Requests { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("requests", Requests);
    }
}
