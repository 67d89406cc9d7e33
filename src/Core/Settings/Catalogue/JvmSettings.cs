using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>What <c>zoo.cfg</c> cannot set: system properties without the prefix <c>zookeeper.</c>, and one that is read before the parser would set it.</summary>
internal static class JvmSettings
{
    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.OfJvm("jute.maxbuffer", NumberValue.Int.But(Limit.Below(1, Fatal, "every packet of a client would be too long")), "1048575", Always,
            "How long a request or a response may be; clients need the same value.", "bytes")
            with { Property = TypedProperty.Of(nameof(ZooCfg.JuteMaxbuffer), cfg => cfg.JuteMaxbuffer) },
        Entry.OfJvm("readonlymode.enabled", BooleanValue.Property, "false", In("3.4.0"),
            "Whether a server without a quorum serves reads to clients that ask for it."),
        Entry.OfJvm("znode.container.checkIntervalMs", NumberValue.Int.But(Limit.Below(1, Fatal, "the leader's timer takes only a positive time")), "60000", In("3.5.1"),
            "How often the leader looks for empty containers and for nodes whose time is over.", "ms"),
        Entry.OfJvm("znode.container.maxPerMinute", NumberValue.Int, "10000", In("3.5.1"),
            "How many of them it deletes in a minute.", "nodes"),
        Entry.OfJvm("znode.container.maxNeverUsedIntervalMs", NumberValue.Long, "0", In("3.6.0"),
            "How long a container that never had children stays; 0 for ever.", "ms"),
        Entry.OfJvm("leader.nodelay", WordValue.ExactTrue, "true", Always,
            "Whether the leader sends at once, without Nagle's algorithm."),
        Entry.OfJvm("follower.nodelay", WordValue.ExactTrue, "true", Always,
            "Whether a follower sends at once, without Nagle's algorithm."),
        Entry.OfJvm("java.security.auth.login.config", TextValue.Path, "", Always,
            "The JAAS file."),
        Entry.OfJvm("multiAddress.enabled", BooleanValue.Property, "false", In("3.6.0"),
            "Whether a server can have several addresses; read from the property even though the parser knows the key.")
            with { JvmProperty = "zookeeper.multiAddress.enabled", IsParsed = true },
    ];
}
