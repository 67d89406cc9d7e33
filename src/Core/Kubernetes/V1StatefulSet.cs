using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Pods with an identity and a volume of their own.</summary>
public sealed record V1StatefulSet : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public required V1StatefulSetSpec Spec { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("apiVersion", "apps/v1");
        yaml.Field("kind", "StatefulSet");
        yaml.Field("metadata", Metadata);
        yaml.Field("spec", Spec);
    }
}
