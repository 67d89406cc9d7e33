using System.Collections.Immutable;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>One of our attributes as the compiler understands it: nothing of our reader is used.</summary>
internal sealed record DeclaredAttribute(string Name, ImmutableDictionary<string, object?> Values)
{
    public string Text(string property) => (string)Values[property]!;

    public static IReadOnlyList<DeclaredAttribute> Of(INamedTypeSymbol type) =>
        [.. type.GetAttributes().Where(attribute => attribute.AttributeClass is { ContainingNamespace.Name: "ZkGen", ContainingType: null }).Select(Read)];

    /// <summary>The classes with an attribute of ours, by their full names in metadata.</summary>
    public static IEnumerable<(string Name, INamedTypeSymbol Type)> Types(INamespaceOrTypeSymbol of, string prefix = "") =>
        of.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol type => Types(type, $"{prefix}{type.MetadataName}+").Append(($"{prefix}{type.MetadataName}", type)),
            _ => Types(member, $"{prefix}{member.Name}."),
        });

    private static DeclaredAttribute Read(AttributeData data)
    {
        var positional = data.AttributeConstructor!.Parameters.Zip(
            data.ConstructorArguments, (parameter, value) => KeyValuePair.Create($"{char.ToUpperInvariant(parameter.Name[0])}{parameter.Name[1..]}", value.Value));
        var named = data.NamedArguments.Select(argument => KeyValuePair.Create(argument.Key, argument.Value.Value));
        return new(data.AttributeClass!.Name[..^nameof(Attribute).Length], positional.Concat(named).ToImmutableDictionary());
    }
}
