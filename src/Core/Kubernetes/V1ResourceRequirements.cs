using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What a container asks for and may not exceed.</summary>
public sealed record V1ResourceRequirements : IYamlMapping
{
    public StringMap? Requests { get; init; }

    public StringMap? Limits { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("requests", Requests);
        yaml.Field("limits", Limits);
    }
}
