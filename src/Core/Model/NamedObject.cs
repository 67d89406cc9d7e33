namespace ZkGen.Model;

/// <summary>An object of an ensemble as another one of its namespace may have it.</summary>
/// <param name="Kind">As a message names it.</param>
/// <param name="Place">Where the name is declared, or that of the ensemble of which it is made.</param>
public sealed record NamedObject(string Kind, string Name, Place Place);
