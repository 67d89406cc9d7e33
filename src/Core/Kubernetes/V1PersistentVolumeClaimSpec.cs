using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What storage is claimed.</summary>
public sealed record V1PersistentVolumeClaimSpec : IYamlMapping
{
    public required IReadOnlyList<string> AccessModes { get; init; }

    public string? StorageClassName { get; init; }

    public required V1VolumeResourceRequirements Resources { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("accessModes", AccessModes);
        yaml.Field("storageClassName", StorageClassName);
        yaml.Field("resources", Resources);
    }
}
