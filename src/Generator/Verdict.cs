using ZkGen.Collections;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Generator;

/// <summary>Why the bundle of a declaration is not written; without rejections it is.</summary>
public sealed record Verdict(EnsembleDeclaration Declaration, EquatableArray<Finding> Rejections)
{
    public static Verdict Of(EnsembleDeclaration declaration, EnsembleIdentities all)
    {
        var review = Review.Of(declaration.Model);
        var duplicates = EnsembleIdentity.Of(declaration.Model) is { } self ? Review.OfIdentity(self, all) : [];
        return new(declaration, [.. review.Rejections, .. duplicates]);
    }
}
