namespace ZkGen.Model;

/// <summary>One of a repeated section that has a single value, such as a flag.</summary>
/// <param name="Place">The value.</param>
public sealed record Item(Place Place, Setting<string> Value);
