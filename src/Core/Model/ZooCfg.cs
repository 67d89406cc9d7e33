namespace ZkGen.Model;

/// <summary>The section <c>[ZooCfg]</c>; <see cref="Settings.ZooCfgKeys"/> says what each key means.</summary>
public sealed record ZooCfg
{
    public Setting<int> ClientPort { get; init; }

    public Setting<string> DataDir { get; init; }

    public Setting<string> DataLogDir { get; init; }

    public Setting<int> TickTime { get; init; }

    public Setting<int> InitLimit { get; init; }

    public Setting<int> SyncLimit { get; init; }

    public Setting<int> MaxClientCnxns { get; init; }

    public Setting<int> MinSessionTimeout { get; init; }

    public Setting<int> MaxSessionTimeout { get; init; }

    public Setting<int> AutopurgeSnapRetainCount { get; init; }

    public Setting<int> AutopurgePurgeInterval { get; init; }

    public static Place At(string? property = null) => new(nameof(ZooCfg), property);
}
