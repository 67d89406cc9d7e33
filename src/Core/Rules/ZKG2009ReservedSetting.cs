using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting that ZkGen writes by itself, or that cannot work beside what it writes.</summary>
public sealed class ZKG2009ReservedSetting() : Rule(
    "ZKG2009",
    RuleSeverity.Error,
    "A setting is not for declarations",
    "'{0}' cannot be declared, because {1}")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredSetting.Of(model)
        where declared.Setting?.Channel == SettingChannel.Never && !ZKG2007HierarchicalQuorum.IsGroupOrWeight(declared.Key)
        select Find(declared.Place, Shown.Of(declared.Key), declared.Setting!.Refusal!);
}
