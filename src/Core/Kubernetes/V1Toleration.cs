using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A taint that a Pod tolerates.</summary>
public sealed record V1Toleration : IYamlMapping
{
    public required string Key { get; init; }

    public required string OperatorProperty { get; init; }

    public string? Value { get; init; }

    public string? Effect { get; init; }

    public long? TolerationSeconds { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("key", Key);
        yaml.Field("operator", OperatorProperty);
        yaml.Field("value", Value);
        yaml.Field("effect", Effect);
        yaml.Field("tolerationSeconds", TolerationSeconds);
    }
}
