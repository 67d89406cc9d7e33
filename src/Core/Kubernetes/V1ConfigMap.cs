using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Files for the Pods.</summary>
public sealed record V1ConfigMap : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public bool? Immutable { get; init; }

    public required StringMap Data { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("apiVersion", "v1");
        yaml.Field("kind", "ConfigMap");
        yaml.Field("metadata", Metadata);
        yaml.Field("immutable", Immutable);
        yaml.Field("data", Data);
    }
}
