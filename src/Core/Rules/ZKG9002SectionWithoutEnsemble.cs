using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A section of an ensemble that is not declared: nothing would be written, without a word.</summary>
public sealed class ZKG9002SectionWithoutEnsemble() : Rule(
    "ZKG9002",
    RuleSeverity.Error,
    "A section stands without an ensemble",
    "'{0}' has sections of an ensemble and declares none, so nothing is written; add [ZooKeeperEnsemble(\"name\", …)]")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Name.IsUnset && !model.HasUnknownAttributes)
            yield return Find(Place.Declaration, model.DeclaredType.Name);
    }
}
