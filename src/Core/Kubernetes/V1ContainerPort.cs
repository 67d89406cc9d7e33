using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A port that a container listens on.</summary>
public sealed record V1ContainerPort : IYamlMapping
{
    public string? Name { get; init; }

    public required int ContainerPort { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("containerPort", ContainerPort);
    }
}
