using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>A command that is run in a container.</summary>
public sealed record V1ExecAction : IYamlMapping
{
    public required IReadOnlyList<string> Command { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("command", Command);
    }
}
