using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>The name, namespace, labels and annotations of an object.</summary>
public sealed record V1ObjectMeta : IYamlMapping
{
    public string? Name { get; init; }

    public string? NamespaceProperty { get; init; }

    public StringMap? Labels { get; init; }

    public StringMap? Annotations { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("namespace", NamespaceProperty);
        yaml.Field("labels", Labels);
        yaml.Field("annotations", Annotations);
    }
}
