using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>How a StatefulSet replaces its Pods.</summary>
public sealed record V1StatefulSetUpdateStrategy : IYamlMapping
{
    public required string Type { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("type", Type);
    }
}
