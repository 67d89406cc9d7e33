using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>Where the values of one declaration stand in files. Made at each keystroke and asked only for a finding: it remembers attributes, and looks into them late.</summary>
public sealed class PlaceMap
{
    private readonly Dictionary<Place, (AttributeSyntax Syntax, IReadOnlyList<string> Identity)> attributes = [];

    /// <summary>The name of the class, at the part of it that counts.</summary>
    internal SyntaxToken? ClassName { get; set; }

    /// <summary>
    /// Where a finding at this place is shown: at the argument; where that is not written, at its attribute; without that, at the ensemble's
    /// attribute or, last, at the name of the class.
    /// </summary>
    public Location? Find(Place place) => place == Place.Declaration
        ? ClassName?.GetLocation()
        : Get(place) ?? Get(place with { Property = null }) ?? Get(EnsembleModel.At()) ?? ClassName?.GetLocation();

    /// <param name="identity">The properties that the constructor's parameters set, in their order.</param>
    internal void Add(Place place, AttributeSyntax syntax, IReadOnlyList<string> identity) => attributes.Add(place, (syntax, identity));

    private Location? Get(Place place)
    {
        if (!attributes.TryGetValue(place with { Property = null }, out var attribute))
            return null;

        return place.Property is null ? attribute.Syntax.GetLocation() : Argument(attribute.Syntax, attribute.Identity, place.Property)?.GetLocation();
    }

    // Positional arguments come first, or it does not compile.
    private static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, IReadOnlyList<string> identity, string property) =>
        attribute.ArgumentList?.Arguments.Where((argument, index) => Sets(argument, property, identity.ElementAtOrDefault(index))).FirstOrDefault();

    private static bool Sets(AttributeArgumentSyntax argument, string property, string? positional) => argument switch
    {
        { NameEquals.Name.Identifier.ValueText: var name } => name == property,
        { NameColon.Name.Identifier.ValueText: var parameter } => string.Equals(parameter, property, StringComparison.OrdinalIgnoreCase),
        _ => positional == property,
    };
}
