using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Which objects are meant.</summary>
public sealed record V1LabelSelector : IYamlMapping
{
    public StringMap? MatchLabels { get; init; }

    public IReadOnlyList<V1LabelSelectorRequirement>? MatchExpressions { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("matchLabels", MatchLabels);
        yaml.Field("matchExpressions", MatchExpressions);
    }
}
