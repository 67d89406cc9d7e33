using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What a Service selects and serves.</summary>
public sealed record V1ServiceSpec : IYamlMapping
{
    public string? ClusterIP { get; init; }

    public bool? PublishNotReadyAddresses { get; init; }

    public StringMap? Selector { get; init; }

    public IReadOnlyList<V1ServicePort>? Ports { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("clusterIP", ClusterIP);
        yaml.Field("publishNotReadyAddresses", PublishNotReadyAddresses);
        yaml.Field("selector", Selector);
        yaml.Field("ports", Ports);
    }
}
