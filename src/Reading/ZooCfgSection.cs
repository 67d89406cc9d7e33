using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>The attribute <c>[ZooCfg]</c>.</summary>
internal static class ZooCfgSection
{
    public static Section Section { get; } = new([], (model, attribute) => model with
    {
        ZooCfg = new()
        {
            ClientPort = attribute.Int(nameof(ZooCfg.ClientPort)),
            DataDir = attribute.Text(nameof(ZooCfg.DataDir)),
            DataLogDir = attribute.Text(nameof(ZooCfg.DataLogDir)),
            TickTime = attribute.Int(nameof(ZooCfg.TickTime)),
            InitLimit = attribute.Int(nameof(ZooCfg.InitLimit)),
            SyncLimit = attribute.Int(nameof(ZooCfg.SyncLimit)),
            MaxClientCnxns = attribute.Int(nameof(ZooCfg.MaxClientCnxns)),
            MinSessionTimeout = attribute.Int(nameof(ZooCfg.MinSessionTimeout)),
            MaxSessionTimeout = attribute.Int(nameof(ZooCfg.MaxSessionTimeout)),
            AutopurgeSnapRetainCount = attribute.Int(nameof(ZooCfg.AutopurgeSnapRetainCount)),
            AutopurgePurgeInterval = attribute.Int(nameof(ZooCfg.AutopurgePurgeInterval)),
            FourLwCommandsWhitelist = attribute.Text(nameof(ZooCfg.FourLwCommandsWhitelist)),
            AdminEnableServer = attribute.Bool(nameof(ZooCfg.AdminEnableServer)),
            ElectionPortBindRetry = attribute.Int(nameof(ZooCfg.ElectionPortBindRetry)),
            LocalSessionsEnabled = attribute.Bool(nameof(ZooCfg.LocalSessionsEnabled)),
            LocalSessionsUpgradingEnabled = attribute.Bool(nameof(ZooCfg.LocalSessionsUpgradingEnabled)),
            ExtendedTypesEnabled = attribute.Bool(nameof(ZooCfg.ExtendedTypesEnabled)),
            SnapCount = attribute.Int(nameof(ZooCfg.SnapCount)),
            SnapSizeLimitInKb = attribute.Long(nameof(ZooCfg.SnapSizeLimitInKb)),
            PreAllocSize = attribute.Long(nameof(ZooCfg.PreAllocSize)),
            FsyncWarningthresholdms = attribute.Long(nameof(ZooCfg.FsyncWarningthresholdms)),
            ForceSync = attribute.Bool(nameof(ZooCfg.ForceSync)),
            CommitLogCount = attribute.Int(nameof(ZooCfg.CommitLogCount)),
            SnapshotCompressionMethod = attribute.Enum<SnapshotCompressionMethod>(nameof(ZooCfg.SnapshotCompressionMethod)),
            SnapshotTrustEmpty = attribute.Bool(nameof(ZooCfg.SnapshotTrustEmpty)),
            DbAutocreate = attribute.Bool(nameof(ZooCfg.DbAutocreate)),
            GlobalOutstandingLimit = attribute.Int(nameof(ZooCfg.GlobalOutstandingLimit)),
            MaxCnxns = attribute.Int(nameof(ZooCfg.MaxCnxns)),
            MaxResponseCacheSize = attribute.Int(nameof(ZooCfg.MaxResponseCacheSize)),
            EnforceQuota = attribute.Bool(nameof(ZooCfg.EnforceQuota)),
            ClientPortListenBacklog = attribute.Int(nameof(ZooCfg.ClientPortListenBacklog)),
            ClientTcpKeepAlive = attribute.Bool(nameof(ZooCfg.ClientTcpKeepAlive)),
            ConnectToLearnerMasterLimit = attribute.Int(nameof(ZooCfg.ConnectToLearnerMasterLimit)),
            QuorumListenOnAllIPs = attribute.Bool(nameof(ZooCfg.QuorumListenOnAllIPs)),
            TcpKeepAlive = attribute.Bool(nameof(ZooCfg.TcpKeepAlive)),
            CnxTimeout = attribute.Int(nameof(ZooCfg.CnxTimeout)),
            LeaderServes = attribute.Bool(nameof(ZooCfg.LeaderServes)),
            SkipACL = attribute.Bool(nameof(ZooCfg.SkipACL)),
            AuditEnable = attribute.Bool(nameof(ZooCfg.AuditEnable)),
            AdminServerPort = attribute.Int(nameof(ZooCfg.AdminServerPort)),
            JuteMaxbuffer = attribute.Int(nameof(ZooCfg.JuteMaxbuffer)),
        },
    });
}
