using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A value that has no default is not declared.</summary>
public sealed class ZKG9003MissingValue() : Rule(
    "ZKG9003",
    RuleSeverity.Error,
    "A required value is missing",
    "{0} is missing and has no default, because {1}; add it")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.HasUnknownAttributes)
            yield break;

        if (model.Version.IsUnset)
            yield return Find(EnsembleModel.At(), "Version of [ZooKeeperEnsemble]", "an update of ZkGen must never upgrade an ensemble");

        if (model.DataVolume.Storage.IsUnset)
            yield return Find(EnsembleModel.At(), "[DataVolume(\"10Gi\")]", "a server without a volume loses its data with its Pod");
    }
}
