using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>Where the values of one declaration stand in files. Made at each keystroke and asked only for a finding: it remembers attributes, and looks into them late.</summary>
public sealed class PlaceMap
{
    private readonly Dictionary<Place, (SyntaxNode Attribute, IReadOnlyDictionary<string, AttributeArgumentSyntax> Arguments)> sections = [];

    /// <summary>The name of the class, at the part of it that counts.</summary>
    internal SyntaxToken? ClassName { get; set; }

    /// <summary>
    /// Where a finding at this place is shown: at the argument; where that is not written, at its attribute; without that, at the ensemble's
    /// attribute or, last, at the name of the class.
    /// </summary>
    public Location? Find(Place place) => place == Place.Declaration
        ? ClassName?.GetLocation()
        : Get(place) ?? Get(place with { Property = null }) ?? Get(EnsembleModel.At()) ?? ClassName?.GetLocation();

    internal void Add(Place section, AttributeSyntax attribute, IReadOnlyDictionary<string, AttributeArgumentSyntax> arguments) =>
        sections.Add(section, (attribute, arguments));

    private Location? Get(Place place)
    {
        if (!sections.TryGetValue(place with { Property = null }, out var section))
            return null;

        return place.Property is null ? section.Attribute.GetLocation()
            : section.Arguments.TryGetValue(place.Property, out var argument) ? argument.GetLocation() : null;
    }
}
