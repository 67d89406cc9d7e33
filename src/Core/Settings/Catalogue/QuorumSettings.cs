using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>
/// How the servers find a leader and follow it. Source: <c>QuorumPeerConfig</c>, <c>QuorumPeer</c>, <c>QuorumCnxManager</c>, <c>Leader</c>, <c>Learner</c>.
/// </summary>
internal static class QuorumSettings
{
    private static readonly NumberValue Syncs = NumberValue.Int.But(Limit.Below(1, Fatal, "a leader that may serve none gives up"));

    private static readonly Limit[] ElectionAlg =
    [
        Limit.Below(3, Refused, "3 is the only one left").From("3.6.0"),
        Limit.Above(3, Refused, "3 is the only one left").From("3.6.0"),
        Limit.Below(0, Fatal, "there is no such algorithm"),
        Limit.Above(3, Fatal, "there is no such algorithm"),
    ];

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Parsed("connectToLearnerMasterLimit", NumberValue.ParsedInt.But(Limit.Below(0, Ignored, "it is not positive", "initLimit")), "0", In("3.6.0"),
            "How long a follower may take to connect to a new leader; 0 for initLimit.", "ticks")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ConnectToLearnerMasterLimit), cfg => cfg.ConnectToLearnerMasterLimit) },
        Entry.Parsed("electionAlg", NumberValue.ParsedInt.But(ElectionAlg), "3", Always,
            "The algorithm of leader elections."),
        Entry.Parsed("quorumListenOnAllIPs", BooleanValue.Parsed, "false", In("3.4.6"),
            "Whether the ports for the other servers are open on every address, and not on the server's own alone.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.QuorumListenOnAllIPs), cfg => cfg.QuorumListenOnAllIPs) },
        Entry.Parsed("syncEnabled", BooleanValue.Parsed, "true", In("3.4.6"),
            "Whether observers write the log and snapshots."),
        Entry.PassedOn("observer.syncEnabled", BooleanValue.Property, "", In("3.4.6"),
            "The same once more, which wins where it is set."),
        Entry.Parsed("observerMasterPort", NumberValue.ParsedInt.But(
            Limit.Below(0, Ignored, "no port is negative", "0"), Limit.Above(65535, Fatal, "a port is a number up to 65535")), "0", In("3.6.0"),
            "The port on which followers serve observers; 0 for none."),
        Entry.Parsed("quorum.cnxn.threads.size", NumberValue.ParsedInt.But(Limit.Below(20, Ignored, "fewer than 20 are too few", "20")), "20", In("3.4.10", "3.5.4"),
            "How many threads connect to the other servers; with SASL between servers.", "threads"),
        Entry.Parsed("multiAddress.reachabilityCheckEnabled", BooleanValue.Parsed, "true", In("3.6.0"),
            "Whether a server looks which of another's addresses it reaches."),
        Entry.Parsed("multiAddress.reachabilityCheckTimeoutMs", NumberValue.ParsedInt, "1000", In("3.6.0"),
            "How long that may take.", "ms"),
        Entry.Parsed("oraclePath", TextValue.Path, "", In("3.8.0"),
            "The file that says which of two servers may lead alone."),
        Entry.PassedOn("tcpKeepAlive", BooleanValue.Property, "false", In("3.4.11", "3.5.4"),
            "Whether the connections for elections are kept alive by TCP.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.TcpKeepAlive), cfg => cfg.TcpKeepAlive) },
        Entry.PassedOn("cnxTimeout", NumberValue.StrictInt.But(Limit.Below(0, Fatal, "a socket's timeout cannot be negative")), "5000", In("3.3.2"),
            "How long a server may take to connect to another for an election.", "ms")
            with { Property = TypedProperty.Of(nameof(ZooCfg.CnxTimeout), cfg => cfg.CnxTimeout) },
        Entry.PassedOn("quorumCnxnTimeoutMs", NumberValue.Int, "-1", In("3.6.0"),
            "How long a server waits for what another sends in an election; -1 for syncLimit.", "ms"),
        Entry.PassedOn("fastleader.minNotificationInterval", NumberValue.Int, "200", In("3.6.0"),
            "How long a server first waits for votes before it sends its own again.", "ms"),
        Entry.PassedOn("fastleader.maxNotificationInterval", NumberValue.Int, "60000", In("3.6.0"),
            "How long it waits at most.", "ms"),
        Entry.PassedOn("leaderServes", WordValue.ExactNo, "yes", Always,
            "Whether the leader has clients too.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.LeaderServes), cfg => cfg.LeaderServes) },
        Entry.PassedOn("leader.ackLoggingFrequency", NumberValue.Int, "1000", In("3.6.0"),
            "After how many acknowledgements the leader logs how long one took.", "acknowledgements"),
        Entry.PassedOn("leader.maxTimeToWaitForEpoch", NumberValue.Int, "-1", In("3.6.0"),
            "How long a new leader waits for a majority; -1 for initLimit.", "ms").DocumentedAs("maxTimeToWaitForEpoch"),
        Entry.PassedOn("leader.maxConcurrentSnapSyncs", Syncs, "10", In("3.6.0"),
            "How many followers get a snapshot at a time.", "followers").DocumentedAs("maxConcurrentSnapSyncs"),
        Entry.PassedOn("leader.maxConcurrentDiffSyncs", Syncs, "100", In("3.6.0"),
            "How many followers get missing transactions at a time.", "followers").DocumentedAs("maxConcurrentDiffSyncs"),
        Entry.PassedOn("leader.maxConcurrentSnapshots", Syncs, "10", In("3.5.0").Before("3.6.0"),
            "How many followers get a snapshot at a time; from 3.6 on leader.maxConcurrentSnapSyncs.", "followers"),
        Entry.PassedOn("leader.maxConcurrentSnapshotTimeout", NumberValue.Long, "5", In("3.5.0").Before("3.6.0"),
            "How long a follower waits for its turn to get a snapshot.", "ms"),
        Entry.PassedOn("forceSnapshotSync", BooleanValue.Property, "false", In("3.5.0"),
            "Whether every follower gets a snapshot, also where transactions would do."),
        Entry.PassedOn("leaderConnectDelayDuringRetryMs", NumberValue.Int, "100", In("3.6.0"),
            "How long a follower waits before it tries to connect to the leader again.", "ms"),
        Entry.PassedOn("learner.asyncSending", BooleanValue.Property, "false", In("3.6.3", "3.7.0"),
            "Whether a follower sends from a thread of its own; for TLS between servers.")
            with { ZooCfgVersions = In("3.6.3", "3.7.1") },
        Entry.PassedOn("learner.closeSocketAsync", BooleanValue.Property, "false", In("3.7.0"),
            "Whether a follower closes connections in a thread of its own; for TLS between servers.")
            with { ZooCfgVersions = In("3.7.1") },
        Entry.PassedOn("leader.closeSocketAsync", BooleanValue.Property, "false", In("3.7.0"),
            "Whether the leader closes connections in a thread of its own; for TLS between servers.")
            with { ZooCfgVersions = In("3.7.1") },
        Entry.PassedOn("forward_learner_requests_to_commit_processor_disabled", BooleanValue.Property, "false", In("3.7.0"),
            "Whether the leader does without followers' requests in its own queue of commits."),
        Entry.PassedOn("follower.skipLearnerRequestToNextProcessor", BooleanValue.Property, "false", In("3.7.0"),
            "Whether a follower keeps its observers' requests out of its own queue of commits."),
        Entry.PassedOn("observer.reconnectDelayMs", NumberValue.Long, "0", In("3.6.0"),
            "How long an observer waits before it connects again.", "ms"),
        Entry.PassedOn("observer.election.DelayMs", NumberValue.Long, "200", In("3.6.0"),
            "How long an observer waits before it takes part in an election.", "ms"),
        Entry.PassedOn("observerMaster.sizeLimit", NumberValue.Int, "33554432", In("3.6.0"),
            "How much a follower keeps for observers that connect.", "bytes"),
    ];
}
