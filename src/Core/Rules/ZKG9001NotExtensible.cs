using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The declared type cannot get the generated members.</summary>
public sealed class ZKG9001NotExtensible() : Rule(
    "ZKG9001",
    RuleSeverity.Error,
    "The declared type cannot be extended",
    "'{0}' cannot declare an ensemble, because {1}; declare it on a partial class that is neither generic nor file-local, inside partial types only")
{
    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.DeclaredType.Obstacle is { } obstacle)
            yield return Find(Place.Declaration, model.DeclaredType.Name, obstacle);
    }
}
