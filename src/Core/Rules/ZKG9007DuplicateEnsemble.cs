using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Two ensembles of one project that are the same one to Kubernetes, or whose bundles would overwrite each other.</summary>
public sealed class ZKG9007DuplicateEnsemble() : Rule(
    "ZKG9007",
    RuleSeverity.Error,
    "Two ensembles have one identity",
    "'{0}' declares an ensemble with {1} too; give one of the two another {2}")
{
    public override bool IsAcceptable => false;

    public override bool ComparesEnsembles => true;

    public override IEnumerable<Finding> Compare(EnsembleIdentity self, EnsembleIdentities all)
    {
        if (all.Named(self.Namespace, self.Name).FirstOrDefault(IsOther) is { } namesake)
            yield return Find(EnsembleModel.At(nameof(EnsembleModel.Name)), namesake.Declaration, $"the name '{Shown.Of(self.Name)}' in the namespace '{Shown.Of(self.Namespace)}'", "name or namespace");
        else if (all.In(self.Folder).FirstOrDefault(IsOther) is { } neighbour)
            yield return Find(EnsembleModel.At(self.FolderIsDeclared ? nameof(EnsembleModel.Folder) : nameof(EnsembleModel.Name)), neighbour.Declaration, $"the folder '{Shown.Of(self.Folder)}'", "Folder");

        bool IsOther(EnsembleIdentity other) => other.Declaration != self.Declaration;
    }
}
