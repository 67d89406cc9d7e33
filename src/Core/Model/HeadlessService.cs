namespace ZkGen.Model;

/// <summary>The section <c>[HeadlessService]</c>.</summary>
public sealed record HeadlessService
{
    public Setting<string> Name { get; init; }

    public Setting<int> ServerPort { get; init; }

    public Setting<int> LeaderElectionPort { get; init; }

    public static Place At(string? property = null) => new(nameof(HeadlessService), property);
}
