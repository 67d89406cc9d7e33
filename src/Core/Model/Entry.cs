namespace ZkGen.Model;

/// <summary>One of a repeated section: a key and its value, such as a label.</summary>
/// <param name="Place">The attribute.</param>
public sealed record Entry(Place Place, Setting<string> Key, Setting<string> Value)
{
    public Place At(string property) => Place with { Property = property };
}
