using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>Reads the type that carries a declaration: can members be added to it, and how is its part spelt?</summary>
internal static class DeclaredTypeReader
{
    public static DeclaredType ReadType(INamedTypeSymbol type) => new(type.ToDisplayString(), Obstacle(type));

    public static DeclaredClass ReadClass(INamedTypeSymbol type)
    {
        var @namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(EscapedNamespace);
        var withBases = WithBaseTypes(type).ToList();
        return new(
            MetadataName(type, @namespace),
            @namespace,
            WithContainingTypes(type).Reverse().Select(Header).ToEquatableArray(),
            MemberNames.All.Where(name => type.Name == name || withBases.Exists(each => Has(each, name))).ToEquatableArray());
    }

    // First by the names that are declared: to look members up is to bind them all, at each keystroke. An assembly's names are also those of its private members.
    private static bool Has(INamedTypeSymbol type, string name) =>
        (type.MemberNames.Contains(name) && !type.GetMembers(name).IsEmpty) || !type.GetTypeMembers(name).IsEmpty;

    public static bool HasOwnName(INamedTypeSymbol type) => WithContainingTypes(type).All(each => each.Name.Length > 0 && SymbolEqualityComparer.Default.Equals(
        each, (each.ContainingType ?? (INamespaceOrTypeSymbol)each.ContainingNamespace).GetTypeMembers(each.Name).First(other => other.MetadataName == each.MetadataName)));

    private static readonly SymbolDisplayFormat EscapedNamespace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static string? Obstacle(INamedTypeSymbol type)
    {
        if (type.IsRecord)
            return "it is a record";

        foreach (var each in WithContainingTypes(type))
        {
            var subject = SymbolEqualityComparer.Default.Equals(each, type) ? "it" : $"its containing type '{each.Name}'";
            if (each.Arity > 0)
                return $"{subject} is generic";
            if (each.IsFileLocal)
                return $"{subject} is local to its file";
            if (!IsPartial(each))
                return $"{subject} is not partial";
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(
        reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Header(INamedTypeSymbol type)
    {
        var keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        return $"partial {keyword} {Escaped(type.Name)}";
    }

    private static string Escaped(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(identifier) == SyntaxKind.None
            ? identifier
            : $"@{identifier}";

    private static string MetadataName(INamedTypeSymbol type, string @namespace)
    {
        var name = string.Join("+", WithContainingTypes(type).Reverse().Select(each => each.MetadataName));
        return @namespace.Length == 0 ? name : $"{@namespace.Replace("@", "")}.{name}";
    }

    private static IEnumerable<INamedTypeSymbol> WithContainingTypes(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.ContainingType)
            yield return each;
    }

    private static IEnumerable<INamedTypeSymbol> WithBaseTypes(INamedTypeSymbol type)
    {
        for (var each = type; each is { SpecialType: not SpecialType.System_Object }; each = each.BaseType)
            yield return each;
    }
}
