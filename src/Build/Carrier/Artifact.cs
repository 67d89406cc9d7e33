namespace ZkGen.Build.Carrier;

/// <summary>One file of a bundle.</summary>
/// <param name="Path">Relative to the bundle's folder, separated by <c>/</c>; not yet checked.</param>
/// <param name="Content">The bytes on disk.</param>
internal sealed record Artifact(string Path, byte[] Content);
