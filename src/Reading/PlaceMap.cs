using Microsoft.CodeAnalysis;
using ZkGen.Model;

namespace ZkGen.Reading;

/// <summary>Where the values of one declaration stand in files.</summary>
public sealed class PlaceMap
{
    private readonly Dictionary<Place, SyntaxNodeOrToken> nodes = [];

    /// <summary>
    /// Where a finding at this place is shown: at the argument; where that is not written, at its attribute; without that, at the ensemble's
    /// attribute or, last, at the name of the class.
    /// </summary>
    public Location? Find(Place place) =>
        Get(place) ?? Get(place with { Property = null }) ?? Get(EnsembleModel.At()) ?? Get(Place.Declaration);

    internal bool Contains(Place place) => nodes.ContainsKey(place);

    internal void Add(Place place, SyntaxNodeOrToken node) => nodes[place] = node;

    private Location? Get(Place place) => nodes.TryGetValue(place, out var node) ? node.GetLocation() : null;
}
