using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Writes that are confirmed before they are on the disk.</summary>
/// <remarks>Source: ZooKeeper's Administrator's Guide, "Unsafe Options"; <c>FileTxnLog.commit</c>.</remarks>
public sealed class ZKG4008UnsafeDurability : Rule
{
    public override string Id => "ZKG4008";

    public override string Title => "Confirmed writes can be lost";

    public override string Message => "forceSync=no: a server confirms what is not on its disk yet, and nodes that lose power together lose confirmed writes; leave it out";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        where declared.Key == "forceSync" && !declared.Setting!.Value.IsOn(declared.Value.ValueOr(""))
        select Find(declared.ValuePlace) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
}
