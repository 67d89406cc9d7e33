namespace ZkGen.Model;

/// <summary>A value that is there and cannot be read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">
/// What is wrong with it, as the end of a sentence that names the property; null where the compiler itself reports an error at that place.
/// </param>
public sealed record UnreadableValue(Place Place, string? Reason);
