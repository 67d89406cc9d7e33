using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Where the value of an environment variable comes from.</summary>
public sealed record V1EnvVarSource : IYamlMapping
{
    public required V1ObjectFieldSelector FieldRef { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("fieldRef", FieldRef);
    }
}
