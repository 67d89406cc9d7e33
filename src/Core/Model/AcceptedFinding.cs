namespace ZkGen.Model;

/// <summary>One <c>[AcceptFinding]</c>; <paramref name="Index"/> counts them in the order of the declaration.</summary>
public sealed record AcceptedFinding(int Index, Setting<string> Id, Setting<string> Because)
{
    public Place At(string? property = null) => new("AcceptFinding", property, Index);
}
