using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>Whom the Pods are to the API server.</summary>
public sealed record V1ServiceAccount : IYamlMapping
{
    public required V1ObjectMeta Metadata { get; init; }

    public bool? AutomountServiceAccountToken { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("apiVersion", "v1");
        yaml.Field("kind", "ServiceAccount");
        yaml.Field("metadata", Metadata);
        yaml.Field("automountServiceAccountToken", AutomountServiceAccountToken);
    }
}
