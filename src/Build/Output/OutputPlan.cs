using ZkGen.Build.Carrier;

namespace ZkGen.Build.Output;

/// <summary>Decides which bundles may be written where; says why of the others.</summary>
internal sealed class OutputPlan(OutputRoot root, IReport report)
{
    public IReadOnlyList<PlannedBundle> Of(IReadOnlyList<Bundle> bundles)
    {
        // Where nothing is written no path needs to be safe: a folder that is not is what the rejection may be about.
        List<Bundle> safe = [.. bundles.Where(bundle => bundle.Rejections.Count > 0 || IsSafe(bundle))];
        var refused = new HashSet<Bundle>(SharingAFolder(safe));
        // A rejected bundle holds its folder, too: its last good files are there.
        foreach (var bundle in safe.Where(bundle => bundle.Rejections.Count > 0))
        {
            refused.Add(bundle);
            foreach (var rejection in bundle.Rejections)
                report.Error(Codes.Rejected, $"{Name(bundle)} is not written: {rejection.Id}: {rejection.Message}");
        }

        refused.UnionWith(SharingAFile([.. safe.Where(bundle => !refused.Contains(bundle))]));
        return [.. safe.Where(bundle => !refused.Contains(bundle)).Select(Planned)];
    }

    private static PlannedBundle Planned(Bundle bundle) => new(
        bundle.Declaration, bundle.Ensemble, bundle.Folder,
        [.. bundle.Artifacts.Select(artifact => new PlannedFile(PathOf(bundle, artifact), artifact.Content))])
    {
        Next = bundle.Next,
    };

    private static string PathOf(Bundle bundle, Artifact artifact) => $"{bundle.Folder}/{artifact.Path}";

    private static string Name(Bundle bundle) => $"the bundle of the ensemble {bundle.Ensemble} ({bundle.Declaration})";

    private bool IsSafe(Bundle bundle)
    {
        foreach (var path in bundle.Artifacts.Select(artifact => PathOf(bundle, artifact)).Prepend(bundle.Folder))
        {
            // The second question is asked of names that the first knows nothing of.
            var refusal = ArtifactPath.Refusal(path) ?? (root.Holds(path) ? null : "it is not below the output path");
            if (refusal is null)
                continue;
            report.Error(Codes.UnsafePath, $"{Name(bundle)} is not written: the path '{path}' is not safe: {refusal}");
            return false;
        }

        return true;
    }

    private IEnumerable<Bundle> SharingAFolder(IEnumerable<Bundle> bundles)
    {
        foreach (var group in bundles.GroupBy(bundle => bundle.Folder, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            report.Error(Codes.SharedFolder, $"{Names(group)} share the folder {group.Key}; none of them is written");
            foreach (var bundle in group)
                yield return bundle;
        }
    }

    private IEnumerable<Bundle> SharingAFile(IReadOnlyList<Bundle> bundles)
    {
        var claims =
            from bundle in bundles
            from artifact in bundle.Artifacts
            let path = PathOf(bundle, artifact)
            // A file claims its own path for itself, and those of its folders together with all who pass there.
            from claim in ArtifactPath.Folders(path).Select(folder => (Path: folder, IsFile: false)).Append((Path: path, IsFile: true))
            select (claim.Path, claim.IsFile, bundle);
        foreach (var group in claims.GroupBy(claim => claim.Path, StringComparer.OrdinalIgnoreCase))
        {
            if (!group.Any(claim => claim.IsFile) || group.Count() == 1)
                continue;
            var sharing = group.Select(claim => claim.bundle).Distinct().ToList();
            report.Error(Codes.SharedFolder, sharing.Count > 1
                ? $"{Names(sharing)} share the path {group.Key}; none of them is written"
                : $"{Name(sharing[0])} is not written: it has the path {group.Key} more than once");
            foreach (var bundle in sharing)
                yield return bundle;
        }
    }

    private static string Names(IEnumerable<Bundle> bundles) => string.Join(" and ", bundles.Select(Name));
}
