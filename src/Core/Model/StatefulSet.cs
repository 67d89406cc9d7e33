namespace ZkGen.Model;

/// <summary>The section <c>[StatefulSet]</c>.</summary>
public sealed record StatefulSet
{
    public Setting<PodManagementPolicy> PodManagementPolicy { get; init; }

    public Setting<UpdateStrategy> UpdateStrategy { get; init; }

    public Setting<int> MinReadySeconds { get; init; }

    public static Place At(string? property = null) => new(nameof(StatefulSet), property);
}
