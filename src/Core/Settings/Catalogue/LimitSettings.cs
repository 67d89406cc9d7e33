using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>What a server takes on, and what it keeps in memory for it. Source: <c>ZooKeeperServer</c>, <c>CommitProcessor</c>, <c>ServerCnxnFactory</c>.</summary>
internal static class LimitSettings
{
    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.PassedOn("globalOutstandingLimit", NumberValue.Int, "1000", Always,
            "How many requests may wait in a server before it reads no more from its clients.", "requests")
            with { Property = TypedProperty.Of(nameof(ZooCfg.GlobalOutstandingLimit), cfg => cfg.GlobalOutstandingLimit) },
        Entry.PassedOn("maxCnxns", NumberValue.Int.But(Limit.Below(0, Ignored, "no number of connections is negative", "0")), "0", In("3.6.0"),
            "How many connections one server takes in all; 0 is no limit.", "connections")
            with { Property = TypedProperty.Of(nameof(ZooCfg.MaxCnxns), cfg => cfg.MaxCnxns) },
        Entry.PassedOn("maxResponseCacheSize", NumberValue.Int, "400", In("3.6.0"),
            "How many read nodes are kept serialized; 0 keeps none.", "nodes")
            with { Property = TypedProperty.Of(nameof(ZooCfg.MaxResponseCacheSize), cfg => cfg.MaxResponseCacheSize) },
        Entry.PassedOn("maxGetChildrenResponseCacheSize", NumberValue.Int, "400", In("3.6.0"),
            "How many lists of children are kept serialized; 0 keeps none.", "lists"),
        Entry.PassedOn("largeRequestMaxBytes", NumberValue.Int.But(Limit.Below(1, Ignored, "it is not positive")), "104857600", In("3.6.0"),
            "How large all large requests in a server may be together.", "bytes"),
        Entry.PassedOn("largeRequestThreshold", NumberValue.Int.But(
            Limit.Below(-1, Ignored, "it is neither -1 nor positive"), Limit.Is(0, Ignored, "it is neither -1 nor positive")), "-1", In("3.6.0"),
            "From which size on a request is large; -1 for none.", "bytes"),
        Entry.PassedOn("enforceQuota", BooleanValue.Property, "false", In("3.7.0"),
            "Whether a write beyond a quota fails, and is not only logged.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.EnforceQuota), cfg => cfg.EnforceQuota) },
        Entry.PassedOn("enableEagerACLCheck", BooleanValue.Property, "false", In("3.6.0"),
            "Whether a server checks permissions before it sends a write to the leader."),
        Entry.PassedOn("intBufferStartingSizeBytes", NumberValue.Int.But(Limit.Below(32, Fatal, "the server stops below 32")), "1024", In("3.6.0"),
            "The size at which a buffer for a response starts.", "bytes"),
        Entry.PassedOn("commitProcessor.numWorkerThreads", NumberValue.Int, "number of processors", In("3.5.0"),
            "How many threads answer requests; 0 leaves it to the thread that commits.", "threads"),
        Entry.PassedOn("commitProcessor.maxReadBatchSize", NumberValue.Int, "-1", In("3.6.0"),
            "How many reads are answered before the next commits; -1 for all that are there.", "requests"),
        Entry.PassedOn("commitProcessor.maxCommitBatchSize", NumberValue.Int.But(Limit.Below(1, Fatal, "the server stops where it is not positive")), "1", In("3.6.0"),
            "How many commits are processed before the next reads.", "requests"),
        Entry.PassedOn("commitProcessor.shutdownTimeout", NumberValue.Long, "5000", In("3.5.0"),
            "How long the threads that answer requests may take to stop.", "ms"),
        Entry.PassedOn("messageTracker.Enabled", BooleanValue.Property, "false", In("3.6.0"),
            "Whether a server remembers its last messages to log them when a connection to a learner breaks."),
        Entry.PassedOn("messageTracker.BufferSize", NumberValue.Int.But(Limit.Below(1, Fatal, "a leader without a buffer takes no follower")), "10", In("3.6.0"),
            "How many messages of each connection a server remembers.", "messages"),
        Entry.Parsed("jvm.pause.monitor", BooleanValue.Parsed, "false", In("3.5.10"),
            "Whether pauses of the JVM are measured."),
        Entry.Parsed("jvm.pause.info-threshold.ms", NumberValue.ParsedLong, "1000", In("3.5.10"),
            "From which length on a pause is logged.", "ms"),
        Entry.Parsed("jvm.pause.warn-threshold.ms", NumberValue.ParsedLong, "10000", In("3.5.10"),
            "From which length on a pause is logged as a warning.", "ms"),
        Entry.Parsed("jvm.pause.sleep.time.ms", NumberValue.ParsedLong, "500", In("3.5.10"),
            "How often pauses are measured.", "ms"),
    ];
}
