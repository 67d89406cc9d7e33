using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Which system calls a Pod may make.</summary>
public sealed record V1SeccompProfile : IYamlMapping
{
    public required string Type { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("type", Type);
    }
}
