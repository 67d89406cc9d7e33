using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A limit of packets that clients must know as well.</summary>
/// <remarks>Source: ZooKeeper's Administrator's Guide, "Unsafe Options"; <c>BinaryInputArchive</c>, <c>ClientCnxnSocket</c>.</remarks>
public sealed class ZKG2022BufferLimitOfServersOnly() : Rule(
    "ZKG2022",
    RuleSeverity.Info,
    "A limit of packets reaches the servers alone",
    "jute.maxbuffer {0} holds for the servers alone: every client needs -Djute.maxbuffer={0} too, or it {1}")
{
    private const string Key = "jute.maxbuffer";
    private const int Default = 0xfffff;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        where declared.Key == Key
        let limit = ((NumberValue)declared.Setting!.Value).Read(declared.Value.ValueOr(""))
        where limit is not null and not Default
        select Find(declared.ValuePlace, Text(limit.Value), limit > Default ? "refuses an answer above its own limit, by default 1048575" : "sends requests that the servers refuse");
}
