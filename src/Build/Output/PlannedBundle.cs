namespace ZkGen.Build.Output;

/// <summary>A bundle that may be written, as far as it can be told without a look at the disk.</summary>
internal sealed record PlannedBundle(string Declaration, string Ensemble, string Folder, IReadOnlyList<PlannedFile> Files)
{
    public string? Next { get; init; }
}
