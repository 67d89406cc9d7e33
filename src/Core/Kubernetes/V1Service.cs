using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A Service: a name for a set of Pods.</summary>
public sealed record V1Service : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public required V1ServiceSpec Spec { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("apiVersion", "v1");
        yaml.Field("kind", "Service");
        yaml.Field("metadata", Metadata);
        yaml.Field("spec", Spec);
    }
}
