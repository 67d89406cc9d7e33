using System.Collections.Immutable;
using ZkGen.Settings.Values;
using static ZkGen.Settings.Availability;
using static ZkGen.Settings.Values.Outcome;

namespace ZkGen.Settings.Catalogue;

/// <summary>What ZkGen writes by itself, or what cannot work beside it.</summary>
internal static class OwnSettings
{
    public static readonly ImmutableArray<ZooKeeperSetting> All =
    [
        Entry.Refused("server.*", TextValue.Text, "", Always,
            "A server's address and ports.",
            "these lines are written for as many servers as there are; set Servers of [ZooKeeperEnsemble]"),
        Entry.Refused("group.*", new TextValue("server ids with colons between them"), "", Always,
            "The servers of a group, of a quorum in groups.",
            "quorums are majorities of all servers here; leave it out"),
        Entry.Refused("weight.*", NumberValue.ParsedLong, "1", Always,
            "What a server's vote counts, of a quorum in groups.",
            "quorums are majorities of all servers here; leave it out"),
        Entry.Refused("dynamicConfigFile", TextValue.Path, "", In("3.5.0"),
            "The file with the servers' lines.",
            "the servers' lines stand in zoo.cfg; leave it out"),
        Entry.Refused("version", TextValue.Text, "", In("3.5.0"),
            "The version of the list of servers.",
            "it belongs to a file of its own, and the servers' lines stand in zoo.cfg; leave it out"),
        Entry.Refused("clientPortAddress", TextValue.Text, "0.0.0.0", In("3.3.0"),
            "The address on which clients are served.",
            "from 3.5 on the client port stands in the server's line, and the server refuses the address without clientPort; leave it out"),
        Entry.Refused("peerType", new WordValue(["observer", "participant"], Refused) { IgnoresCase = true }, "participant", In("3.3.0"),
            "Whether a server votes.",
            "each server's role stands in its line; leave it out"),
        Entry.Refused("reconfigEnabled", BooleanValue.AlwaysStrict, "false", In("3.5.3"),
            "Whether the list of servers can change while they run.",
            "true needs a writable configuration folder, and a ConfigMap is read-only; leave it out, and change Servers of [ZooKeeperEnsemble]"),
    ];
}
