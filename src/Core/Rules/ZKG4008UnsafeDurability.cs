using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Writes that are confirmed before they are on the disk.</summary>
/// <remarks>Source: ZooKeeper's Administrator's Guide, "Unsafe Options"; <c>FileTxnLog.commit</c>.</remarks>
public sealed class ZKG4008UnsafeDurability() : Rule(
    "ZKG4008",
    RuleSeverity.Warning,
    "Confirmed writes can be lost",
    "forceSync=no: a server confirms what is not on its disk yet, and nodes that lose power together lose confirmed writes; leave it out")
{
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        where declared.Key == "forceSync" && !declared.Setting!.Value.IsOn(declared.Value.ValueOr(""))
        select Find(declared.ValuePlace) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
}
