using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>One condition of a selector.</summary>
public sealed record V1LabelSelectorRequirement : IYamlMapping
{
    public required string Key { get; init; }

    public required string OperatorProperty { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("key", Key);
        yaml.Field("operator", OperatorProperty);
        yaml.Field("values", Values);
    }
}
