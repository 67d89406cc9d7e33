using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>Reads a class and its attributes into a model and the places of its values. The one way from symbols to models.</summary>
public static class DeclarationReader
{
    /// <summary>The declaration of a type; null if it has no attribute of ours.</summary>
    public static Declaration? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var places = new PlaceMap();
        var unreadableValues = new List<UnreadableValue>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        EnsembleModel? model = null;
        foreach (var attribute in type.GetAttributes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ClassName(attribute) is not { } className || !Sections.TryGet(className, out var section)
                || attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
                continue;

            // Of an attribute that may stand once the first counts; the compiler reports the others.
            counts.TryGetValue(section.Name, out var index);
            counts[section.Name] = index + 1;
            if (index > 0 && !section.IsRepeatable)
                continue;

            var place = new Place(section.Name, null, index);
            places.Add(place, syntax, section.Identity);
            model = section.Read(
                model ?? new EnsembleModel { DeclaredType = DeclaredTypeReader.ReadType(type) },
                new AttributeReader(attribute, syntax, place, section.Identity, unreadableValues));
            if ((places.ClassName is null || className == AttributeNames.EnsembleClass) && syntax.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } part)
                places.ClassName = part.Identifier;
        }

        return model is null ? null : new(
            model with
            {
                UnreadableValues = unreadableValues.ToEquatableArray(),
                HasUnknownAttributes = type.GetAttributes().Any(attribute => attribute.AttributeClass is null or { TypeKind: TypeKind.Error }),
            },
            places);
    }

    /// <summary>What is needed to add members to a declared class.</summary>
    public static DeclaredClass ReadClass(INamedTypeSymbol type) => DeclaredTypeReader.ReadClass(type);

    /// <summary>
    /// Whether nothing else is called like it: a class without a name is being typed, and of a class and a record of one name the first counts.
    /// </summary>
    public static bool HasOwnName(INamedTypeSymbol type) => DeclaredTypeReader.HasOwnName(type);

    /// <summary>The node of the attribute <c>[ZooKeeperEnsemble]</c> that counts.</summary>
    public static SyntaxReference? EnsembleAttribute(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => ClassName(attribute) == AttributeNames.EnsembleClass)?.ApplicationSyntaxReference;

    // Null of what is not ours.
    private static string? ClassName(AttributeData attribute) => attribute.AttributeClass is
    {
        ContainingType: null,
        ContainingNamespace: { Name: AttributeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
        Name: var name,
    }
        ? name
        : null;
}
