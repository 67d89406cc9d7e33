namespace ZkGen.Rendering;

/// <summary>One file of a bundle.</summary>
/// <param name="Path">Its path below the bundle's folder, with <c>/</c> between the parts.</param>
public sealed record Artifact(string Path, string Text);
