using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A declaration in a project that does not import the targets: it gets its members, and no file.</summary>
public sealed class ZKG9011NoTargets() : Rule(
    "ZKG9011",
    RuleSeverity.Warning,
    "The project writes no files",
    "No file is written for '{0}', because this project has ZkGen through another project only; add a PackageReference to ZkGen to it")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.WritesFiles)
            yield return Find(EnsembleModel.At(), model.DeclaredType.Name);
    }
}
