namespace ZkGen.Build.Writing;

/// <summary>A file that differs from what is to be there.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Old">What is there now, or null.</param>
/// <param name="New">What is to be there.</param>
internal sealed record FileChange(string FullPath, byte[]? Old, byte[] New);
