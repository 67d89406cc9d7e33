using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// The settings of <c>zoo.cfg</c>: each property is the key of the same name. The text of a default says ours first, then ZooKeeper's own
/// where it differs.
/// </summary>
/// <remarks>Source: ZooKeeper's Administrator's Guide, "Configuration Parameters", and <c>QuorumPeerConfig.parseProperties</c>.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ZooCfgAttribute : Attribute
{
    /// <summary><c>clientPort</c>: the TCP port for clients. Default: 2181 (ZooKeeper: none). Range: 1 to 65535.</summary>
    public int ClientPort { get; set; }

    /// <summary>
    /// <c>dataDir</c>: where snapshots and <c>myid</c> are kept; an absolute path inside the data volume. Default: where the data volume is
    /// mounted; <c>/var/lib/zookeeper/data</c> in the <see cref="ImageKind.KubernetesZooKeeper"/> image (ZooKeeper: none, required).
    /// </summary>
    public string? DataDir { get; set; }

    /// <summary>
    /// <c>dataLogDir</c>: where the transaction log is kept; an absolute path inside the data volume. Default: not written, the same as
    /// <c>dataDir</c>; <c>/var/lib/zookeeper/data/log</c> in the <see cref="ImageKind.KubernetesZooKeeper"/> image.
    /// </summary>
    public string? DataLogDir { get; set; }

    /// <summary><c>tickTime</c>: the unit of the other times, in milliseconds. Default: 2000 (ZooKeeper: 3000). Must be positive.</summary>
    public int TickTime { get; set; }

    /// <summary>
    /// <c>initLimit</c>: how many ticks a follower may take to connect to the leader and to copy its data. Default: 10 (ZooKeeper: none,
    /// required in an ensemble). Must be positive.
    /// </summary>
    public int InitLimit { get; set; }

    /// <summary>
    /// <c>syncLimit</c>: how many ticks a follower may lag behind the leader. Default: 5 (ZooKeeper: none, required in an ensemble). Must be
    /// positive.
    /// </summary>
    public int SyncLimit { get; set; }

    /// <summary><c>maxClientCnxns</c>: how many connections one client address may hold to one server; 0 is no limit. Default: 60.</summary>
    public int MaxClientCnxns { get; set; }

    /// <summary>
    /// <c>minSessionTimeout</c>: the shortest session timeout that the server grants, in milliseconds; a client that asks for less gets this.
    /// Default, also for -1: 2 ticks. Must not be above <see cref="MaxSessionTimeout"/>: the server refuses to start. Since 3.3.0.
    /// </summary>
    public int MinSessionTimeout { get; set; }

    /// <summary>
    /// <c>maxSessionTimeout</c>: the longest session timeout that the server grants, in milliseconds; a client that asks for more gets this.
    /// Default, also for -1: 20 ticks. Since 3.3.0.
    /// </summary>
    public int MaxSessionTimeout { get; set; }

    /// <summary>
    /// <c>autopurge.snapRetainCount</c>: how many snapshots, with their transaction logs, a purge leaves. Default: 3. ZooKeeper replaces
    /// anything below 3 by 3. Since 3.4.0.
    /// </summary>
    public int AutopurgeSnapRetainCount { get; set; }

    /// <summary>
    /// <c>autopurge.purgeInterval</c>: hours between two purges of old snapshots and logs; 0 never purges, and the volume fills. Default: 1
    /// for the <see cref="ImageKind.Official"/> image; 0 for the <see cref="ImageKind.KubernetesZooKeeper"/> image, which misspells the key (ZooKeeper: 0).
    /// Since 3.4.0.
    /// </summary>
    public int AutopurgePurgeInterval { get; set; }

    /// <summary>
    /// <c>4lw.commands.whitelist</c>: the four-letter words that the server answers, with commas, or <c>*</c> for all; the probes need
    /// <c>ruok</c> and <c>srvr</c>. Default: <c>mntr,ruok,srvr</c> (ZooKeeper: <c>srvr</c> alone). Since 3.4.10, 3.5.3.
    /// </summary>
    public string? FourLwCommandsWhitelist { get; set; }

    /// <summary>
    /// <c>admin.enableServer</c>: whether the AdminServer, which answers commands over HTTP, runs. It listens on every address, without
    /// authentication, and shows passwords among the system properties. Default: false (ZooKeeper: true). Since 3.5.0.
    /// </summary>
    public bool AdminEnableServer { get; set; }

    /// <summary>
    /// <c>admin.serverPort</c>: the port of the AdminServer. Default: 8080. Range: 1 to 65535; ZooKeeper runs without the AdminServer where
    /// it is none. Since 3.5.0.
    /// </summary>
    public int AdminServerPort { get; set; }

    /// <summary>
    /// <c>electionPortBindRetry</c>: how often a server tries to listen on its election port before it stops; 0 is for ever, which waits for
    /// the Pod's name in DNS. Default: 0 (ZooKeeper: 3). ZooKeeper replaces a negative number by 3. Since 3.5.6.
    /// </summary>
    public int ElectionPortBindRetry { get; set; }

    /// <summary>
    /// <c>connectToLearnerMasterLimit</c>: how many ticks a follower may take to connect to a new leader. Default: 0, as many as
    /// <see cref="InitLimit"/>. Since 3.6.0.
    /// </summary>
    public int ConnectToLearnerMasterLimit { get; set; }

    /// <summary>
    /// <c>cnxTimeout</c>: how long a server may take to connect to another for an election, in milliseconds. Default: 5000. Must not be
    /// negative. Since 3.3.2.
    /// </summary>
    public int CnxTimeout { get; set; }

    /// <summary>
    /// <c>tcpKeepAlive</c>: whether the connections for elections are kept alive by TCP. Default: not written, false. Since 3.4.11, 3.5.4.
    /// </summary>
    public bool TcpKeepAlive { get; set; }

    /// <summary>
    /// <c>quorumListenOnAllIPs</c>: whether the ports for the other servers are open on every address, and not on the server's own alone.
    /// Default: not written, false. Since 3.4.6.
    /// </summary>
    public bool QuorumListenOnAllIPs { get; set; }

    /// <summary><c>leaderServes</c>: whether the leader has clients too; written as <c>yes</c> or <c>no</c>. Default: not written, true.</summary>
    public bool LeaderServes { get; set; }

    /// <summary>
    /// <c>clientPortListenBacklog</c>: how many clients may wait to be connected. Default: -1, which Java takes for 50. Since 3.6.0.
    /// </summary>
    public int ClientPortListenBacklog { get; set; }

    /// <summary>
    /// <c>clientTcpKeepAlive</c>: whether the connections of clients are kept alive by TCP; not with Netty. Default: not written, false.
    /// Since 3.7.0.
    /// </summary>
    public bool ClientTcpKeepAlive { get; set; }

    /// <summary>
    /// <c>localSessionsEnabled</c>: whether a session is known to its own server alone, which saves the quorum work. Default: not written,
    /// false. Since 3.5.0.
    /// </summary>
    public bool LocalSessionsEnabled { get; set; }

    /// <summary>
    /// <c>localSessionsUpgradingEnabled</c>: whether a local session becomes a global one when it creates an ephemeral node; needs
    /// <see cref="LocalSessionsEnabled"/>. Default: not written, false. Since 3.5.0.
    /// </summary>
    public bool LocalSessionsUpgradingEnabled { get; set; }

    /// <summary>
    /// <c>extendedTypesEnabled</c>: whether nodes with a time to live can be created; the same on all servers. Default: not written, false.
    /// Since 3.5.4.
    /// </summary>
    public bool ExtendedTypesEnabled { get; set; }

    /// <summary><c>skipACL</c>: whether every client may do everything; written as <c>yes</c> or <c>no</c>. Default: not written, false.</summary>
    public bool SkipACL { get; set; }

    /// <summary><c>audit.enable</c>: whether the server logs who changed what. Default: not written, false. Since 3.6.0.</summary>
    public bool AuditEnable { get; set; }

    /// <summary>
    /// <c>globalOutstandingLimit</c>: how many requests may wait in a server before it reads no more from its clients. Default: 1000.
    /// </summary>
    public int GlobalOutstandingLimit { get; set; }

    /// <summary>
    /// <c>maxCnxns</c>: how many connections one server takes in all; 0 is no limit. Default: 0. ZooKeeper replaces a negative number by 0.
    /// Since 3.6.0.
    /// </summary>
    public int MaxCnxns { get; set; }

    /// <summary><c>maxResponseCacheSize</c>: how many read nodes a server keeps serialized; 0 keeps none. Default: 400. Since 3.6.0.</summary>
    public int MaxResponseCacheSize { get; set; }

    /// <summary>
    /// <c>enforceQuota</c>: whether a write beyond a quota fails, and is not only logged. Default: not written, false. Since 3.7.0.
    /// </summary>
    public bool EnforceQuota { get; set; }

    /// <summary>
    /// <c>jute.maxbuffer</c>: how long a request or a response may be, in bytes; clients need the same value. Not a line of <c>zoo.cfg</c>,
    /// where it would have no effect, but <c>-Djute.maxbuffer</c> for the JVM. Default: 1048575. Must be positive.
    /// </summary>
    public int JuteMaxbuffer { get; set; }

    /// <summary>
    /// <c>snapCount</c>: a snapshot is taken after so many transactions, or after any number down to the half, so that the servers do not
    /// all do it at once. Default: 100000. ZooKeeper replaces anything below 2 by 2.
    /// </summary>
    public int SnapCount { get; set; }

    /// <summary>
    /// <c>snapSizeLimitInKb</c>: a snapshot is taken after so much log, in KiB, or after any size down to the half; a negative number is no
    /// limit. Default: 4194304. Must not be 0: the server divides by it. Since 3.6.0.
    /// </summary>
    public long SnapSizeLimitInKb { get; set; }

    /// <summary>
    /// <c>snapshot.compression.method</c>: how snapshots are compressed. Default: not written,
    /// <see cref="ZkGen.SnapshotCompressionMethod.None"/>. Since 3.6.0.
    /// </summary>
    public SnapshotCompressionMethod SnapshotCompressionMethod { get; set; }

    /// <summary>
    /// <c>snapshot.trust.empty</c>: whether a server starts with a log and no snapshot, as 3.4 may have left it; for an upgrade, and never
    /// longer. Default: not written, false. Since 3.5.6.
    /// </summary>
    public bool SnapshotTrustEmpty { get; set; }

    /// <summary><c>preAllocSize</c>: by how much a transaction log grows at once, in KiB. Default: 65536.</summary>
    public long PreAllocSize { get; set; }

    /// <summary>
    /// <c>commitLogCount</c>: how many transactions the leader keeps in memory for followers that lag. Default: 500. ZooKeeper replaces
    /// anything below 500 by 500. Since 3.6.0.
    /// </summary>
    public int CommitLogCount { get; set; }

    /// <summary>
    /// <c>forceSync</c>: whether a transaction is on the disk before it is confirmed; without, a crash can lose it. Written as <c>yes</c> or
    /// <c>no</c>. Default: not written, true.
    /// </summary>
    public bool ForceSync { get; set; }

    /// <summary>
    /// <c>fsync.warningthresholdms</c>: how long a write to the disk may take before the server warns, in milliseconds. Before 3.4.9 and
    /// 3.5.2 not a line of <c>zoo.cfg</c>, but <c>-Dfsync.warningthresholdms</c> for the JVM. Default: 1000. Since 3.3.4.
    /// </summary>
    public long FsyncWarningthresholdms { get; set; }

    /// <summary>
    /// <c>db.autocreate</c>: whether a server without data may vote; if not, one whose volume was lost waits until it has a copy, and a new
    /// ensemble needs the file <c>initialize</c>. Default: not written, true. Since 3.6.0.
    /// </summary>
    public bool DbAutocreate { get; set; }
}
