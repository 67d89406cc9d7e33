using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Rules;

/// <summary>A folder that is not below the output path, or not the same on every operating system.</summary>
public sealed class ZKG9006UnsafeFolder() : Rule(
    "ZKG9006",
    RuleSeverity.Error,
    "The folder of the bundle is unsafe",
    "Folder '{0}' {1}; use a relative path such as 'prod/zk', of letters, digits, '.', '-' and '_', no part beginning or ending with a dot")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // Without a folder of its own the bundle's is called like the ensemble, and `aux` is a name.
        if (model.Folder.Or(model.Name.ValueOr("")).TryGet(out var folder) && BundleFolder.Objection(folder) is { } objection)
        {
            if (model.Folder.IsSet)
                yield return Find(EnsembleModel.At(nameof(model.Folder)), Shown.Of(folder), objection);
            else if (BundleFolder.IsDevice(folder))
                yield return Find(EnsembleModel.At(nameof(model.Name)), Shown.Of(folder), objection);
        }
    }
}
