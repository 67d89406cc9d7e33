using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A field of the Pod itself.</summary>
public sealed record V1ObjectFieldSelector : IYamlMapping
{
    public required string FieldPath { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("fieldPath", FieldPath);
    }
}
