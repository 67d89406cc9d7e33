namespace ZkGen.Model;

/// <summary>The section <c>[PodSecurityContext]</c>.</summary>
public sealed record PodSecurityContext
{
    public Setting<long> RunAsUser { get; init; }

    public Setting<long> RunAsGroup { get; init; }

    public Setting<long> FsGroup { get; init; }

    public static Place At(string? property = null) => new(nameof(PodSecurityContext), property);
}
