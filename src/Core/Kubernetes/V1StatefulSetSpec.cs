using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What a StatefulSet keeps running.</summary>
public sealed record V1StatefulSetSpec : IYamlMapping
{
    public required string ServiceName { get; init; }

    public required int Replicas { get; init; }

    public string? PodManagementPolicy { get; init; }

    public V1StatefulSetUpdateStrategy? UpdateStrategy { get; init; }

    public int? MinReadySeconds { get; init; }

    public required V1LabelSelector Selector { get; init; }

    public required V1PodTemplateSpec Template { get; init; }

    public IReadOnlyList<V1PersistentVolumeClaim>? VolumeClaimTemplates { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("serviceName", ServiceName);
        yaml.Field("replicas", Replicas);
        yaml.Field("podManagementPolicy", PodManagementPolicy);
        yaml.Field("updateStrategy", UpdateStrategy);
        yaml.Field("minReadySeconds", MinReadySeconds);
        yaml.Field("selector", Selector);
        yaml.Field("template", Template);
        yaml.Field("volumeClaimTemplates", VolumeClaimTemplates);
    }
}
