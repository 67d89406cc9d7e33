using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>One port of a Service.</summary>
public sealed record V1ServicePort : IYamlMapping
{
    public string? Name { get; init; }

    public required int Port { get; init; }

    public string? TargetPort { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("port", Port);
        yaml.Field("targetPort", TargetPort);
    }
}
