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

    /// <summary>
    /// <c>tickTime</c>: the unit of the other times, in milliseconds. Default: 2000 (ZooKeeper: 3000). Must be positive.
    /// </summary>
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

    /// <summary>
    /// <c>maxClientCnxns</c>: how many connections one client address may hold to one server; 0 is no limit. Default: 60.
    /// </summary>
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
}
