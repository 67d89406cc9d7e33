using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>An environment variable.</summary>
public sealed record V1EnvVar : IYamlMapping
{
    public required string Name { get; init; }

    public string? Value { get; init; }

    public V1EnvVarSource? ValueFrom { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("value", Value);
        yaml.Field("valueFrom", ValueFrom);
    }
}
