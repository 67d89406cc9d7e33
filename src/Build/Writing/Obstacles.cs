using ZkGen.Build.Disk;
using ZkGen.Build.Output;

namespace ZkGen.Build.Writing;

/// <summary>Looks for what stands where a file is to be, and is not ours.</summary>
internal sealed class Obstacles(IFiles files, OutputRoot root, IReport report)
{
    /// <summary>The files of the bundle that differ; null, and said, when something is in the way.</summary>
    /// <param name="ours">The paths that earlier runs wrote.</param>
    public BundleChange? Compare(PlannedBundle bundle, ISet<string> ours)
    {
        var changes = new List<FileChange>();
        foreach (var file in bundle.Files)
        {
            if (InTheWay(file.Path) is { } obstacle)
                return Refuse(bundle, obstacle.Code, obstacle.Message);

            var path = root.FullPathOf(file.Path);
            var old = files.Kind(path) == EntryKind.File ? files.Read(path) : null;
            if (old is not null && old.SequenceEqual(file.Content))
                continue;
            if (old is not null && !ours.Contains(file.Path))
                return Refuse(bundle, Codes.ForeignFile, $"{root.Shown(file.Path)} is not a file that ZkGen wrote; it is left as it is");
            changes.Add(new FileChange(path, old, file.Content));
        }

        return new BundleChange(bundle, changes);
    }

    /// <summary>Whether the path leads to a file of the root itself, with no link on the way.</summary>
    public bool Reaches(string path) => InTheWay(path) is null && files.Kind(root.FullPathOf(path)) == EntryKind.File;

    private (string Code, string Message)? InTheWay(string path)
    {
        if (files.Kind(root.FullPath) == EntryKind.File)
            return (Codes.ForeignFile, $"{root.Shown(".")} is a file, and has to be a folder");
        foreach (var step in ArtifactPath.Folders(path).Append(path))
        {
            var kind = files.Kind(root.FullPathOf(step));
            if (kind == EntryKind.Link)
                return (Codes.UnsafePath, $"{root.Shown(step)} is a link; what is below the output path may not lead out of it");
            if (kind == EntryKind.Folder && step == path)
                return (Codes.ForeignFile, $"{root.Shown(step)} is a folder, and has to be a file");
            if (kind == EntryKind.File && step != path)
                return (Codes.ForeignFile, $"{root.Shown(step)} is a file, and has to be a folder");
            if (kind == EntryKind.Nothing)
                return null;
        }

        return null;
    }

    private BundleChange? Refuse(PlannedBundle bundle, string code, string message)
    {
        report.Error(code, $"the bundle of the ensemble {bundle.Ensemble} ({bundle.Declaration}) is not written: {message}");
        return null;
    }
}
