namespace ZkGen.Model;

/// <summary>The section <c>[Image]</c>.</summary>
public sealed record Image
{
    public Setting<string> Name { get; init; }

    public Setting<ImageKind> Kind { get; init; }

    public Setting<ImagePullPolicy> PullPolicy { get; init; }

    public static Place At(string? property = null) => new(nameof(Image), property);
}
