using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What the Pods of a StatefulSet are made from.</summary>
public sealed record V1PodTemplateSpec : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public required V1PodSpec Spec { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("metadata", Metadata);
        yaml.Field("spec", Spec);
    }
}
