using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>As whom a Pod runs.</summary>
public sealed record V1PodSecurityContext : IYamlMapping
{
    public bool? RunAsNonRoot { get; init; }

    public long? RunAsUser { get; init; }

    public long? RunAsGroup { get; init; }

    public long? FsGroup { get; init; }

    public string? FsGroupChangePolicy { get; init; }

    public V1SeccompProfile? SeccompProfile { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("runAsNonRoot", RunAsNonRoot);
        yaml.Field("runAsUser", RunAsUser);
        yaml.Field("runAsGroup", RunAsGroup);
        yaml.Field("fsGroup", FsGroup);
        yaml.Field("fsGroupChangePolicy", FsGroupChangePolicy);
        yaml.Field("seccompProfile", SeccompProfile);
    }
}
