using ZkGen.Build.Disk;

namespace ZkGen.Build.Tests.Support;

/// <summary>The disk, on which a changing operation fails.</summary>
/// <param name="failing">The number of the operation, from 0.</param>
/// <param name="fault">What comes after it.</param>
internal sealed class FaultyFiles(int failing, Fault fault) : IFiles
{
    private readonly DiskFiles _disk = new();

    /// <summary>How many operations there were.</summary>
    public int Count { get; private set; }

    public EntryKind Kind(string path) => _disk.Kind(path);

    public byte[] Read(string path) => _disk.Read(path);

    public IEnumerable<string> Names(string folder) => _disk.Names(folder);

    // A full disk leaves half a file.
    public void Write(string path, byte[] content) =>
        Step(() => _disk.Write(path, content), () => _disk.Write(path, content[..(content.Length / 2)]));

    public void Rename(string path, string newPath) => Step(() => _disk.Rename(path, newPath));

    public void Delete(string path) => Step(() => _disk.Delete(path));

    public void CreateFolder(string path) => Step(() => _disk.CreateFolder(path));

    public bool DeleteFolderIfEmpty(string path)
    {
        var gone = false;
        Step(() => gone = _disk.DeleteFolderIfEmpty(path));
        return gone;
    }

    private void Step(Action step, Action? half = null)
    {
        var number = Count++;
        if (number == failing)
            half?.Invoke();
        if (number >= failing && fault == Fault.Kill)
            throw new KilledException();
        if (number == failing || (number > failing && fault == Fault.Lasting))
            throw new IOException("No space left on device");
        step();
    }
}
