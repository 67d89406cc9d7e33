namespace ZkGen.Model;

/// <summary>The section <c>[DataVolume]</c>.</summary>
public sealed record DataVolume
{
    public Setting<string> Storage { get; init; }

    public Setting<string> Name { get; init; }

    public Setting<string> MountPath { get; init; }

    public Setting<string> StorageClassName { get; init; }

    public Setting<VolumeAccessMode> AccessMode { get; init; }

    public static Place At(string? property = null) => new(nameof(DataVolume), property);
}
