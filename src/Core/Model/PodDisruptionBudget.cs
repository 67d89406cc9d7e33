namespace ZkGen.Model;

/// <summary>The section <c>[PodDisruptionBudget]</c>.</summary>
public sealed record PodDisruptionBudget
{
    public Setting<string> Name { get; init; }

    public Setting<int> MaxUnavailable { get; init; }

    public static Place At(string? property = null) => new(nameof(PodDisruptionBudget), property);
}
