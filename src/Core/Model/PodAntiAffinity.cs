namespace ZkGen.Model;

/// <summary>The section <c>[PodAntiAffinity]</c>.</summary>
public sealed record PodAntiAffinity
{
    public Setting<string> TopologyKey { get; init; }

    public Setting<PodAntiAffinityMode> Mode { get; init; }

    public Setting<int> Weight { get; init; }

    public static Place At(string? property = null) => new(nameof(PodAntiAffinity), property);
}
