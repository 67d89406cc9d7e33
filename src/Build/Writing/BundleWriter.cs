using ZkGen.Build.Carrier;
using ZkGen.Build.Disk;
using ZkGen.Build.Output;

namespace ZkGen.Build.Writing;

/// <summary>Brings the files below one output root in line with the bundles of one assembly.</summary>
internal sealed class BundleWriter(IFiles files, OutputRoot root, ManifestFile manifests, string owner, IReport report)
{
    private readonly Removal _removal = new(files, root, report);
    private readonly string _token = Transaction.NewToken();
    private bool _leftSomething;

    /// <summary>The caller holds the <see cref="Turn"/> of the manifest.</summary>
    /// <returns>What is ours now.</returns>
    public Manifest Write(IReadOnlyList<Bundle> bundles)
    {
        var before = Known();
        _removal.Sweep(before);
        var changes = Changes(new OutputPlan(root, report).Of(bundles), before);
        var planned = After(before, bundles, changes);
        var folders = before.Folders.Union(NewFolders(changes), Manifest.Paths).ToList();

        // Said before anything is done: a run that is killed leaves nothing that the next one would take for a stranger's.
        if (changes.Any(change => change.Files.Count > 0) || Stale(before, planned).Any())
            manifests.Save(before with { Unfinished = _token, Folders = folders, Files = [.. planned.Files, .. Stale(before, planned)] });

        var written = changes.Where(Put).ToList();
        var wanted = After(before, bundles, written);
        var stale = Stale(before, wanted).ToList();
        var left = _removal.Files(stale);
        var after = wanted with { Files = [.. wanted.Files, .. left] };
        after = after with { Folders = _removal.Folders(folders, after.Files) };
        if (!_leftSomething)
            manifests.Save(after);
        new Summary(root, report).Say(written, [.. stale.Except(left)]);
        return after;
    }

    // A manifest of another root (two roots whose names hash alike) says nothing about this one.
    private Manifest Known() =>
        (manifests.Load() is { } manifest && manifest.Root == root.Given ? manifest : new Manifest()) with
        {
            Root = root.Given,
            Owner = owner,
        };

    private List<BundleChange> Changes(IEnumerable<PlannedBundle> plan, Manifest before)
    {
        var obstacles = new Obstacles(files, root, report);
        var ours = new HashSet<string>(before.Files.Select(file => file.Path), Manifest.Paths);
        var changes = new List<BundleChange>();
        foreach (var bundle in plan)
        {
            if (Try(bundle, () => obstacles.Compare(bundle, ours)) is { } change)
                changes.Add(change);
        }

        return changes;
    }

    // What could not be written keeps, by its declaration, the files that it has; whatever else was ours is stale.
    private static Manifest After(Manifest before, IReadOnlyList<Bundle> bundles, IReadOnlyList<BundleChange> written)
    {
        var held = new HashSet<string>(bundles.Select(bundle => bundle.Declaration), StringComparer.Ordinal);
        held.ExceptWith(written.Select(change => change.Bundle.Declaration));
        List<ManifestEntry> current =
        [
            .. from change in written
               from file in change.Bundle.Files
               select new ManifestEntry(change.Bundle.Declaration, change.Bundle.Ensemble, change.Bundle.Folder, file.Path),
        ];
        var taken = new HashSet<string>(current.Select(file => file.Path), Manifest.Paths);
        var kept = before.Files.Where(file => held.Contains(file.Declaration) && !taken.Contains(file.Path));
        return before with { Unfinished = null, Files = [.. current, .. kept] };
    }

    private static IEnumerable<ManifestEntry> Stale(Manifest before, Manifest after)
    {
        var wanted = new HashSet<string>(after.Files.Select(file => file.Path), Manifest.Paths);
        return before.Files.Where(file => !wanted.Contains(file.Path));
    }

    private IEnumerable<string> NewFolders(IEnumerable<BundleChange> changes) =>
        from folder in changes
            .Where(change => change.Files.Count > 0)
            .SelectMany(change => change.Bundle.Files)
            .SelectMany(file => ArtifactPath.Folders(file.Path))
            .Append(".")
            .Distinct(Manifest.Paths)
        where files.Kind(root.FullPathOf(folder)) == EntryKind.Nothing
        select folder;

    private bool Put(BundleChange change)
    {
        var transaction = new Transaction(files, _token);
        var done = Try(change.Bundle, () =>
        {
            transaction.Replace(change.Files);
            return change;
        });
        _leftSomething |= transaction.LeftSomething;
        return done is not null;
    }

    private T? Try<T>(PlannedBundle bundle, Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            report.Error(
                Codes.CannotWrite, $"the bundle of the ensemble {bundle.Ensemble} ({bundle.Declaration}) cannot be written: {e.Message}");
            return null;
        }
    }
}
