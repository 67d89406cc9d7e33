using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Rules;

/// <summary>A folder that lies in what another bundle writes.</summary>
public sealed class ZKG9015NestedFolder : Rule
{
    public override string Id => "ZKG9015";

    public override string Title => "A folder lies inside another bundle";

    public override string Message => "The folder '{0}' lies in '{1}', which belongs to the bundle of '{2}'; choose another Folder";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsAcceptable => false;

    public override bool ComparesEnsembles => true;

    public override IEnumerable<Finding> Compare(EnsembleIdentity self, IEnumerable<EnsembleIdentity> all) =>
        (from other in all
         let part = BundleFolder.PartOf(other.Folder, self.Folder)
         where part is not null
         select Find(EnsembleModel.At(nameof(EnsembleModel.Folder)), Shown.Of(self.Folder), Shown.Of(part), other.Declaration)).Take(1);
}
