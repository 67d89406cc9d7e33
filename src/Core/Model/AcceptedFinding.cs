namespace ZkGen.Model;

/// <summary>One <c>[AcceptFinding]</c>.</summary>
/// <param name="Place">The attribute.</param>
public sealed record AcceptedFinding(Place Place, Setting<string> Id, Setting<string> Because)
{
    public Place At(string property) => Place with { Property = property };
}
