using ZkGen.Collections;

namespace ZkGen.Rendering;

/// <summary>One file of a bundle.</summary>
/// <param name="Path">Its path below the bundle's folder, with <c>/</c> between the parts.</param>
public abstract record Artifact(string Path);

/// <summary>A file with a text of its own.</summary>
public sealed record TextArtifact(string Path, string Text) : Artifact(Path);

/// <summary>A file made of other files of the bundle, so that no text is carried twice.</summary>
public sealed record ConcatenatedArtifact(string Path, string Separator, EquatableArray<string> Parts) : Artifact(Path);
