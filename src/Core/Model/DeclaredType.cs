namespace ZkGen.Model;

/// <summary>The type that carries the declaration, as far as rules look at it.</summary>
/// <param name="Name">Its full name, for messages.</param>
/// <param name="Obstacle">Why no members can be added to it, as the end of a sentence; null if they can.</param>
public sealed record DeclaredType(string Name, string? Obstacle);
