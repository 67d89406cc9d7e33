using ZkGen.Build.Disk;
using ZkGen.Build.Output;
using ZkGen.Build.Writing;

namespace ZkGen.Build.CheckedIn;

/// <summary>What is committed, and what the declarations would have there.</summary>
internal sealed class CheckedInFolder(IFiles files, OutputRoot root, IReport report)
{
    /// <summary>Every bundle, with those of its files that differ; said, and left out, where something is in the way.</summary>
    public IReadOnlyList<BundleChange> Compare(IReadOnlyList<PlannedBundle> plan)
    {
        var obstacles = new Obstacles(files, root, report);
        var ours = Paths(plan);
        return
        [
            .. from change in plan.Select(bundle => obstacles.Compare(bundle, ours)).OfType<BundleChange>()
               select change with { Files = [.. change.Files.Where(file => file.Old is null || !Checkout.Undo(file.Old).SequenceEqual(file.New))] },
        ];
    }

    /// <summary>The files that no bundle has; not those whose name begins with a dot, which are git's or the system's.</summary>
    public IReadOnlyList<string> Unknown(IReadOnlyList<PlannedBundle> plan)
    {
        var ours = Paths(plan);
        var there = files.Kind(root.FullPath) == EntryKind.Nothing ? [] : Below("");
        return [.. there.Where(path => !ours.Contains(path)).OrderBy(path => path, StringComparer.Ordinal)];
    }

    private static HashSet<string> Paths(IEnumerable<PlannedBundle> plan) =>
        new(plan.SelectMany(bundle => bundle.Files).Select(file => file.Path), Manifest.Paths);

    private IEnumerable<string> Below(string folder) =>
        from name in files.Names(root.FullPath + folder)
        where !name.StartsWith(".", StringComparison.Ordinal)
        let path = folder + name
        from file in files.Kind(root.FullPathOf(path)) == EntryKind.Folder ? Below(path + "/") : [path]
        select file;
}
