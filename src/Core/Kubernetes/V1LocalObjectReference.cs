using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>An object of the same namespace.</summary>
public sealed record V1LocalObjectReference : IYamlMapping
{
    public required string Name { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
    }
}
