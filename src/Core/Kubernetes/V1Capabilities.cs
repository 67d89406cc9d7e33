using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Which capabilities a container keeps.</summary>
public sealed record V1Capabilities : IYamlMapping
{
    public required IReadOnlyList<string> Drop { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("drop", Drop);
    }
}
