using ZkGen.Collections;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Generator;

/// <summary>Whether the bundle of a declaration is written, and why not.</summary>
public sealed record Verdict(EnsembleDeclaration Declaration, EquatableArray<Finding> Rejections, bool IsReadable)
{
    public static Verdict Of(EnsembleDeclaration declaration, EquatableArray<EnsembleIdentity> all)
    {
        var review = Review.Of(declaration.Model);
        var duplicates = EnsembleIdentity.Of(declaration.Model) is { } self ? Review.OfIdentity(self, all) : [];
        return new(declaration, [.. review.Rejections, .. duplicates], review.IsReadable);
    }
}
