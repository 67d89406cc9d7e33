using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>What every <c>zoo.cfg</c> says, in the order in which it is written. Source: <c>QuorumPeerConfig.parseProperties</c>.</summary>
internal static class EnsembleSettings
{
    private const string NotSet = "0 stands for \"not set\"";

    private static readonly Limit[] Ticks =
    [
        Limit.Is(0, Refused, NotSet),
        Limit.Below(1, Fatal, "a socket's timeout cannot be negative"),
    ];

    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        // Its limits, and those of the other two ports, are in the rule ZKG2012.
        Entry.Parsed("clientPort", NumberValue.ParsedInt, "", Always,
            "The port for clients, from 1 to 65535; from 3.5 on it is written into the servers' lines.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ClientPort), cfg => cfg.ClientPort) },
        Entry.Parsed("dataDir", TextValue.Path, "", Always,
            "Where snapshots and myid are kept.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.DataDir), cfg => cfg.DataDir) },
        Entry.Parsed("dataLogDir", TextValue.Path, "dataDir", Always,
            "Where the transaction log is kept.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.DataLogDir), cfg => cfg.DataLogDir) },
        Entry.Parsed("tickTime", NumberValue.ParsedInt.But(Limit.Is(0, Refused, NotSet), Limit.Below(1, Fatal, "no time is negative")), "3000", Always,
            "The unit of the other times.", "ms")
            with { Property = TypedProperty.Of(nameof(ZooCfg.TickTime), cfg => cfg.TickTime) },
        Entry.Parsed("initLimit", NumberValue.ParsedInt.But(Ticks), "", Always,
            "How long a follower may take to connect to the leader and to copy its data.", "ticks")
            with { Property = TypedProperty.Of(nameof(ZooCfg.InitLimit), cfg => cfg.InitLimit) },
        Entry.Parsed("syncLimit", NumberValue.ParsedInt.But(Ticks), "", Always,
            "How long a follower may lag behind the leader.", "ticks")
            with { Property = TypedProperty.Of(nameof(ZooCfg.SyncLimit), cfg => cfg.SyncLimit) },
        Entry.Parsed("maxClientCnxns", NumberValue.ParsedInt, ((VersionedText)"10").From("3.4.0", "60"), In("3.2.0"),
            "How many connections one client address may hold to one server; 0 is no limit.", "connections")
            with { Property = TypedProperty.Of(nameof(ZooCfg.MaxClientCnxns), cfg => cfg.MaxClientCnxns) },
        Entry.Parsed("minSessionTimeout", NumberValue.ParsedInt, "2 ticks", In("3.3.0"),
            "The shortest session timeout that the server grants; -1 is the default.", "ms")
            with { Property = TypedProperty.Of(nameof(ZooCfg.MinSessionTimeout), cfg => cfg.MinSessionTimeout) },
        Entry.Parsed("maxSessionTimeout", NumberValue.ParsedInt, "20 ticks", In("3.3.0"),
            "The longest session timeout that the server grants; -1 is the default.", "ms")
            with { Property = TypedProperty.Of(nameof(ZooCfg.MaxSessionTimeout), cfg => cfg.MaxSessionTimeout) },
        Entry.Parsed("autopurge.snapRetainCount", NumberValue.ParsedInt.But(Limit.Below(3, Ignored, "fewer than 3 snapshots are never kept", "3")), "3", In("3.4.0"),
            "How many snapshots, with their transaction logs, a purge leaves.", "snapshots")
            with { Property = TypedProperty.Of(nameof(ZooCfg.AutopurgeSnapRetainCount), cfg => cfg.AutopurgeSnapRetainCount) },
        Entry.Parsed("autopurge.purgeInterval", NumberValue.ParsedInt, "0", In("3.4.0"),
            "The time between two purges of old snapshots and logs; 0 never purges.", "hours")
            with { Property = TypedProperty.Of(nameof(ZooCfg.AutopurgePurgeInterval), cfg => cfg.AutopurgePurgeInterval) },

        Entry.PassedOn("4lw.commands.whitelist", new CommandListValue(), ((VersionedText)"all but wchc and wchp").From("3.5.3", "srvr"), In("3.4.10", "3.5.3"),
            "The four-letter words that the server answers; from 3.5.3 on srvr always.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.FourLwCommandsWhitelist), cfg => cfg.FourLwCommandsWhitelist) },

        Entry.PassedOn("admin.enableServer", WordValue.ExactFalse, "true", In("3.5.0"),
            "Whether the AdminServer, which answers commands over HTTP, runs.")
            with { Property = TypedProperty.Of(nameof(ZooCfg.AdminEnableServer), cfg => cfg.AdminEnableServer) },

        Entry.PassedOn("electionPortBindRetry", NumberValue.Int.But(Limit.Below(0, Ignored, "a number of tries is not negative")), "3", In("3.5.6"),
            "How often a server tries to listen on its election port before it stops; 0 is for ever.", "tries")
            with { Property = TypedProperty.Of(nameof(ZooCfg.ElectionPortBindRetry), cfg => cfg.ElectionPortBindRetry) },
        Entry.Refused("standaloneEnabled", BooleanValue.AlwaysStrict, "true", In("3.5.0"),
            "Whether a single server runs alone, not as a quorum of one.",
            "it follows from Servers: one server is a quorum of one, which can be given company later; leave it out"),
    ];
}
