namespace ZkGen.Build.Output;

/// <summary>A file that is ours.</summary>
/// <param name="Path">Relative to the output root, separated by <c>/</c>; it starts with the bundle's folder.</param>
internal sealed record ManifestEntry(string Declaration, string Ensemble, string Folder, string Path);
