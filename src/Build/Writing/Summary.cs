using ZkGen.Build.Output;

namespace ZkGen.Build.Writing;

/// <summary>One line for each bundle that changed, and what to do next with it; none for the others.</summary>
internal sealed class Summary(OutputRoot root, IReport report)
{
    public void Say(IReadOnlyList<BundleChange> written, IReadOnlyList<ManifestEntry> removed)
    {
        var gone = removed.ToLookup(file => (file.Declaration, file.Ensemble, file.Folder));
        foreach (var (bundle, changed) in written.Select(change => (change.Bundle, change.Files.Count)))
        {
            var dropped = gone[(bundle.Declaration, bundle.Ensemble, bundle.Folder)].Count();
            if (changed + dropped == 0)
                continue;
            var counts = $"{Files(bundle.Files.Count)}, {changed} changed{Removed(dropped)}";
            report.Message($"ZkGen: {bundle.Ensemble} -> {root.Shown(bundle.Folder)} ({counts})");
            // In full: it is pasted wherever one happens to be.
            if (bundle.Next is { } next)
                report.Message($"  next: {next.Replace("{0}", Quoted(root.FullPathOf(bundle.Folder)))}");
        }

        foreach (var group in gone.Where(group => !written.Any(change => Key(change.Bundle) == group.Key)))
            report.Message($"ZkGen: {group.Key.Ensemble} removed from {root.Shown(group.Key.Folder)} ({Files(group.Count())})");
    }

    private static (string Declaration, string Ensemble, string Folder) Key(PlannedBundle bundle) =>
        (bundle.Declaration, bundle.Ensemble, bundle.Folder);

    private static string Quoted(string path) => path.Contains(' ') ? $"\"{path}\"" : path;

    private static string Removed(int count) => count > 0 ? $", {count} removed" : "";

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";
}
