using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>As whom a Pod runs.</summary>
public sealed record V1PodSecurityContext : IYamlMapping
{
    public long? RunAsUser { get; init; }

    public long? FsGroup { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("runAsUser", RunAsUser);
        yaml.Field("fsGroup", FsGroup);
    }
}
