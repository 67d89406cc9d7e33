using ZkGen.Build.Disk;
using ZkGen.Build.Output;

namespace ZkGen.Build.Writing;

/// <summary>Takes away what is ours, and no longer wanted.</summary>
internal sealed class Removal(IFiles files, OutputRoot root, IReport report)
{
    private readonly Obstacles _obstacles = new(files, root, report);

    /// <summary>The temporary files of a run that was killed.</summary>
    public void Sweep(Manifest manifest)
    {
        if (manifest.Unfinished is not { } token)
            return;
        foreach (var path in manifest.Files.Select(file => root.FullPathOf(file.Path)))
        {
            files.Delete(Transaction.Staged(path, token));
            files.Delete(Transaction.Kept(path, token));
        }
    }

    /// <returns>The files that could not be deleted, and stay ours.</returns>
    public IReadOnlyList<ManifestEntry> Files(IEnumerable<ManifestEntry> unwanted)
    {
        var left = new List<ManifestEntry>();
        foreach (var file in unwanted)
        {
            try
            {
                // A folder that was since replaced by a link leads to somebody else's files.
                if (_obstacles.Reaches(file.Path))
                    files.Delete(root.FullPathOf(file.Path));
            }
            catch (Exception e) when (DiskFault.Is(e))
            {
                report.Error(Codes.CannotWrite, $"{root.Shown(file.Path)} cannot be deleted: {e.Message}");
                left.Add(file);
            }
        }

        return left;
    }

    /// <summary>Those of our folders that hold none of the files that stay, the innermost first.</summary>
    /// <returns>The folders that are still there, and stay ours.</returns>
    public IReadOnlyCollection<string> Folders(IEnumerable<string> folders, IEnumerable<ManifestEntry> staying)
    {
        var needed = new HashSet<string>(staying.SelectMany(file => ArtifactPath.Folders(file.Path).Append(".")), Manifest.Paths);
        return [.. folders.OrderByDescending(Depth).Where(folder => needed.Contains(folder) || !IsGone(folder))];
    }

    private static int Depth(string folder) => folder == "." ? 0 : folder.Split('/').Length;

    // A folder that cannot be deleted now is tried again by the next run.
    private bool IsGone(string folder)
    {
        var gone = false;
        DiskFault.Tolerate(() => gone = files.DeleteFolderIfEmpty(root.FullPathOf(folder)));
        return gone;
    }
}
