namespace ZkGen.Model;

/// <summary>One <c>[Toleration]</c>.</summary>
/// <param name="Place">The attribute.</param>
public sealed record Toleration(Place Place)
{
    public Setting<string> Key { get; init; }

    public Setting<TolerationOperator> Operator { get; init; }

    public Setting<string> Value { get; init; }

    public Setting<TaintEffect> Effect { get; init; }

    public Setting<long> TolerationSeconds { get; init; }

    public Place At(string property) => Place with { Property = property };
}
