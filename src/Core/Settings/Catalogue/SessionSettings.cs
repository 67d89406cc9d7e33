using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>Sessions, the kinds of nodes, and watches. Source: <c>QuorumPeer</c>, <c>EphemeralType</c>, <c>WatcherCleaner</c>.</summary>
internal static class SessionSettings
{
    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Parsed("localSessionsEnabled", BooleanValue.Parsed, "false", In("3.5.0"),
            "Whether a session is known to its own server alone, which saves the quorum work.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.LocalSessionsEnabled), cfg => cfg.LocalSessionsEnabled) },
        Entry.Parsed("localSessionsUpgradingEnabled", BooleanValue.Parsed, "false", In("3.5.0"),
            "Whether a local session becomes a global one when it creates an ephemeral node.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.LocalSessionsUpgradingEnabled), cfg => cfg.LocalSessionsUpgradingEnabled) },
        Entry.PassedOn("closeSessionTxn.enabled", BooleanValue.Property, "true", In("3.6.0"),
            "Whether the transaction that closes a session lists the ephemeral nodes that it deletes."),
        Entry.PassedOn("extendedTypesEnabled", BooleanValue.Property, "false", In("3.5.4"),
            "Whether nodes with a time to live can be created; server ids end at 254 then.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ExtendedTypesEnabled), cfg => cfg.ExtendedTypesEnabled) },
        Entry.PassedOn("emulate353TTLNodes", BooleanValue.Property, "false", In("3.5.4"),
            "Whether nodes with a time to live are stored as 3.5.3 did; server ids end at 127 then."),
        Entry.PassedOn("watchManagerName", new ClassNameValue(Fatal), "org.apache.zookeeper.server.watch.WatchManager", In("3.6.0"),
            "The class that keeps the watches."),
        Entry.PassedOn("watcherCleanThreadsNum", NumberValue.Int, "2", In("3.6.0"),
            "How many threads remove dead watchers; of WatchManagerOptimized.", "threads"),
        Entry.PassedOn("watcherCleanThreshold", NumberValue.Int, "1000", In("3.6.0"),
            "How many dead watchers are removed together; of WatchManagerOptimized.", "watchers"),
        Entry.PassedOn("watcherCleanIntervalInSeconds", NumberValue.Int, "600", In("3.6.0"),
            "How long dead watchers may wait to be removed; of WatchManagerOptimized.", "seconds"),
        Entry.PassedOn("maxInProcessingDeadWatchers", NumberValue.Int, "-1", In("3.6.0"),
            "How many dead watchers may wait before new ones are held up; -1 is no limit; of WatchManagerOptimized.", "watchers"),
        Entry.PassedOn("bitHashCacheSize", NumberValue.Int, "10", In("3.6.0"),
            "How many watchers of a path are kept in a hash set beside the bit set; of WatchManagerOptimized.", "watchers"),
    ];
}
