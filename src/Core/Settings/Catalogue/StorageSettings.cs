using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>Snapshots and the transaction log. Source: <c>ZooKeeperServer</c>, <c>ZKDatabase</c> and the package <c>server.persistence</c>.</summary>
internal static class StorageSettings
{
    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.PassedOn("snapCount", NumberValue.Int.But(Limit.Below(2, Ignored, "fewer than 2 are too few", "2")), "100000", Always,
            "A snapshot is taken after so many transactions, or after any number down to the half.", "transactions")
            with { Property = TypedProperty.Of(nameof(ZooCfg.SnapCount), cfg => cfg.SnapCount) },
        Entry.PassedOn("snapSizeLimitInKb", NumberValue.Long.But(Limit.Is(0, Fatal, "the server divides by it; -1 is no limit")), "4194304", In("3.6.0"),
            "A snapshot is taken after so much log, or after any size down to the half; a negative number is no limit.", "KiB")
            with { Property = TypedProperty.Of(nameof(ZooCfg.SnapSizeLimitInKb), cfg => cfg.SnapSizeLimitInKb) },
        Entry.PassedOn("txnLogSizeLimitInKb", NumberValue.Long, "-1", In("3.6.0"),
            "The size at which a new transaction log is begun; -1 is no limit.", "KiB"),
        Entry.PassedOn("preAllocSize", NumberValue.LenientLong, "65536", Always,
            "By how much a transaction log grows at once.", "KiB")
            with { Property = TypedProperty.Of(nameof(ZooCfg.PreAllocSize), cfg => cfg.PreAllocSize) },
        Entry.PassedOn("fsync.warningthresholdms", NumberValue.Long, "1000", In("3.3.4"),
            "How long a write to the disk may take before the server warns.", "ms")
            with
            {
                ZooCfgVersions = In("3.4.9", "3.5.2"),
                Property = TypedProperty.Of(nameof(ZooCfg.FsyncWarningthresholdms), cfg => cfg.FsyncWarningthresholdms),
            },
        Entry.PassedOn("forceSync", WordValue.ExactNo, "yes", Always,
            "Whether a transaction is on the disk before it is confirmed; without, a crash can lose it.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ForceSync), cfg => cfg.ForceSync) },
        Entry.PassedOn("commitLogCount", NumberValue.LenientInt.But(Limit.Below(500, Ignored, "fewer than 500 are too few", "500")), "500", In("3.6.0"),
            "How many transactions the leader keeps in memory for followers that lag.", "transactions")
            with { Property = TypedProperty.Of(nameof(ZooCfg.CommitLogCount), cfg => cfg.CommitLogCount) },
        Entry.PassedOn("snapshotSizeFactor", new FractionValue(Ignored, Max: 1), "0.33", In("3.5.0"),
            "A follower gets the log as long as that is smaller than this part of a snapshot; negative for never."),
        Entry.PassedOn("snapshot.compression.method", new WordValue(["", "gz", "snappy"], Ignored, "no compression") { IgnoresCase = true }, "", In("3.6.0"),
            "How snapshots are compressed.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.SnapshotCompressionMethod), cfg => cfg.SnapshotCompressionMethod) },
        Entry.PassedOn("snapshot.trust.empty", BooleanValue.Property, "false", In("3.5.6"),
            "Whether a server starts with a log and no snapshot, as 3.4 may have left it; for an upgrade, and never longer.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.SnapshotTrustEmpty), cfg => cfg.SnapshotTrustEmpty) },
        Entry.PassedOn("datadir.autocreate", BooleanValue.Property, "true", In("3.5.0"),
            "Whether missing data folders are created; if not, a server without them stops."),
        Entry.PassedOn("db.autocreate", BooleanValue.Property, "true", In("3.6.0"),
            "Whether a server without data may vote; if not, one whose volume was lost waits until it has a copy.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.DbAutocreate), cfg => cfg.DbAutocreate) },
        Entry.PassedOn("serializeLastProcessedZxid.enabled", BooleanValue.Property, "true", In("3.9.0"),
            "Whether a snapshot has the number of its last transaction, which the AdminServer's backup and restore need."),
        Entry.PassedOn("digest.enabled", BooleanValue.Property, "true", In("3.6.0"),
            "Whether the servers compare digests of their data."),
        Entry.PassedOn("flushDelay", NumberValue.Long, "0", In("3.6.0"),
            "How long a transaction may wait for others to be written with it; 0 writes at once.", "ms"),
        Entry.PassedOn("maxWriteQueuePollTime", NumberValue.Long, "a third of flushDelay", In("3.6.0"),
            "How long the server waits for the next transaction before it writes; needs flushDelay.", "ms"),
        Entry.PassedOn("maxBatchSize", NumberValue.Int, "1000", In("3.6.0"),
            "How many transactions are written together at most; needs flushDelay.", "transactions"),
        Entry.PassedOn("jute.maxbuffer.extrasize", NumberValue.Int.But(Limit.Below(1024, Ignored, "less than 1024 is too little", "1024")), "jute.maxbuffer", In("3.5.7"),
            "By how much a stored transaction may be larger than jute.maxbuffer.", "bytes"),
    ];
}
