namespace ZkGen.Build.Carrier;

/// <summary>What the generator carried in the assembly for one ensemble; all of it still unchecked.</summary>
/// <param name="Declaration">The metadata name of the attributed class: the bundle's identity while its ensemble is renamed.</param>
internal sealed record Bundle(
    string Declaration,
    string Ensemble,
    string Folder,
    IReadOnlyList<Artifact> Artifacts,
    IReadOnlyList<Rejection> Rejections)
{
    /// <summary>The command that a person would run next, with <c>{0}</c> for the folder; null if there is none.</summary>
    public string? Next { get; init; }
}
