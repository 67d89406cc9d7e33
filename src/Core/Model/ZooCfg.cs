namespace ZkGen.Model;

/// <summary>The section <c>[ZooCfg]</c>; <see cref="Settings.SettingCatalogue"/> says what each key means.</summary>
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

    public Setting<string> FourLwCommandsWhitelist { get; init; }

    public Setting<bool> AdminEnableServer { get; init; }

    public Setting<int> ElectionPortBindRetry { get; init; }

    public Setting<bool> LocalSessionsEnabled { get; init; }

    public Setting<bool> LocalSessionsUpgradingEnabled { get; init; }

    public Setting<bool> ExtendedTypesEnabled { get; init; }

    public Setting<int> SnapCount { get; init; }

    public Setting<long> SnapSizeLimitInKb { get; init; }

    public Setting<long> PreAllocSize { get; init; }

    public Setting<long> FsyncWarningthresholdms { get; init; }

    public Setting<bool> ForceSync { get; init; }

    public Setting<int> CommitLogCount { get; init; }

    public Setting<SnapshotCompressionMethod> SnapshotCompressionMethod { get; init; }

    public Setting<bool> SnapshotTrustEmpty { get; init; }

    public Setting<bool> DbAutocreate { get; init; }

    public Setting<int> GlobalOutstandingLimit { get; init; }

    public Setting<int> MaxCnxns { get; init; }

    public Setting<int> MaxResponseCacheSize { get; init; }

    public Setting<bool> EnforceQuota { get; init; }

    public Setting<int> ClientPortListenBacklog { get; init; }

    public Setting<bool> ClientTcpKeepAlive { get; init; }

    public Setting<int> ConnectToLearnerMasterLimit { get; init; }

    public Setting<bool> QuorumListenOnAllIPs { get; init; }

    public Setting<bool> TcpKeepAlive { get; init; }

    public Setting<int> CnxTimeout { get; init; }

    public Setting<bool> LeaderServes { get; init; }

    public Setting<bool> SkipACL { get; init; }

    public Setting<bool> AuditEnable { get; init; }

    public Setting<int> AdminServerPort { get; init; }

    public Setting<int> JuteMaxbuffer { get; init; }

    public static Place At(string? property = null) => new(nameof(ZooCfg), property);
}
