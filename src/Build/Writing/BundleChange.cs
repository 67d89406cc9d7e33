using ZkGen.Build.Output;

namespace ZkGen.Build.Writing;

/// <summary>A bundle and those of its files that differ on disk.</summary>
internal sealed record BundleChange(PlannedBundle Bundle, IReadOnlyList<FileChange> Files);
