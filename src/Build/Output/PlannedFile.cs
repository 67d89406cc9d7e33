namespace ZkGen.Build.Output;

/// <param name="Path">Relative to the output root, separated by <c>/</c>, and checked.</param>
internal sealed record PlannedFile(string Path, byte[] Content);
