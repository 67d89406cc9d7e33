using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting that ZkGen writes by itself, or that cannot work beside what it writes.</summary>
public sealed class ZKG2009ReservedSetting : Rule
{
    public override string Id => "ZKG2009";

    public override string Title => "A setting is not for declarations";

    public override string Message => "'{0}' cannot be declared, because {1}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredSetting.Of(model)
        where declared.Setting?.Channel == SettingChannel.Never && !ZKG2007HierarchicalQuorum.IsGroupOrWeight(declared.Key)
        select Find(declared.Place, Shown.Of(declared.Key), declared.Setting!.Refusal!);
}
