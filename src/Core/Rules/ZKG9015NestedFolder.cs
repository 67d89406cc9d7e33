using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Rules;

/// <summary>A folder that lies in what another bundle writes.</summary>
public sealed class ZKG9015NestedFolder() : Rule(
    "ZKG9015",
    RuleSeverity.Error,
    "A folder lies inside another bundle",
    "The folder '{0}' lies in '{1}', which belongs to the bundle of '{2}'; choose another Folder")
{
    public override bool IsAcceptable => false;

    public override bool ComparesEnsembles => true;

    public override IEnumerable<Finding> Compare(EnsembleIdentity self, EnsembleIdentities all) =>
        (from around in BundleFolder.Around(self.Folder)
         from other in all.In(around.Bundle)
         select Find(EnsembleModel.At(nameof(EnsembleModel.Folder)), Shown.Of(self.Folder), Shown.Of($"{other.Folder}/{around.Part}"), other.Declaration)).Take(1);
}
