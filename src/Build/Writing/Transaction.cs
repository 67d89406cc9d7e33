using ZkGen.Build.Disk;

namespace ZkGen.Build.Writing;

/// <summary>Replaces the files of one bundle: all of them, or none.</summary>
/// <param name="files">The file system.</param>
/// <param name="token">What marks the temporary files of this run.</param>
internal sealed class Transaction(IFiles files, string token)
{
    private readonly Stack<Action> _undo = [];

    /// <summary>Whether temporary files, or worse, may have been left: the next run must know of them.</summary>
    public bool LeftSomething { get; private set; }

    public static string NewToken() => "zkgen-" + Guid.NewGuid().ToString("N").Substring(0, 8);

    // Beside their targets: on the same volume, where renaming is one step.
    public static string Staged(string path, string token) => $"{path}.{token}.new";

    public static string Kept(string path, string token) => $"{path}.{token}.old";

    /// <exception cref="Exception">A <see cref="DiskFault"/>; the old files are back.</exception>
    public void Replace(IReadOnlyList<FileChange> changes)
    {
        try
        {
            // All that needs room on the disk comes first, the way back included.
            foreach (var change in changes)
                Stage(change);
            foreach (var change in changes)
                Put(change);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            foreach (var step in _undo)
                LeftSomething |= !DiskFault.Tolerate(step);
            throw;
        }

        foreach (var change in changes.Where(change => change.Old is not null))
            LeftSomething |= !DiskFault.Tolerate(() => files.Delete(Kept(change.FullPath, token)));
    }

    private void Stage(FileChange change)
    {
        files.CreateFolder(Path.GetDirectoryName(change.FullPath)!);
        Write(Staged(change.FullPath, token), change.New);
        if (change.Old is not null)
            Write(Kept(change.FullPath, token), change.Old);
    }

    private void Write(string temporary, byte[] content)
    {
        // Said first: a write that fails may still have made the file.
        _undo.Push(() => files.Delete(temporary));
        files.Write(temporary, content);
    }

    private void Put(FileChange change)
    {
        files.Rename(Staged(change.FullPath, token), change.FullPath);
        _undo.Push(change.Old is null
            ? () => files.Delete(change.FullPath)
            : () => files.Rename(Kept(change.FullPath, token), change.FullPath));
    }
}
