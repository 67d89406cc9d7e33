namespace ZkGen.Model;

/// <summary>The section <c>[Logging]</c>.</summary>
public sealed record Logging
{
    public Setting<ZooKeeperLogLevel> Level { get; init; }

    public static Place At(string? property = null) => new(nameof(Logging), property);
}
