namespace ZkGen.Model;

/// <summary>The section <c>[Pod]</c>.</summary>
public sealed record Pod
{
    public Setting<string> PriorityClassName { get; init; }

    public Setting<long> TerminationGracePeriodSeconds { get; init; }

    public static Place At(string? property = null) => new(nameof(Pod), property);
}
