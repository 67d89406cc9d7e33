namespace ZkGen.Build.Disk;

/// <summary>The file system of this machine.</summary>
internal sealed class DiskFiles : IFiles
{
    public EntryKind Kind(string path)
    {
        try
        {
            // A trailing separator would ask for what a link leads to.
            var attributes = File.GetAttributes(path.TrimEnd(Path.DirectorySeparatorChar));
            return attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
                : attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
                : EntryKind.File;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return EntryKind.Nothing;
        }
    }

    public byte[] Read(string path) => File.ReadAllBytes(path);

    public IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!);

    public void Write(string path, byte[] content) => File.WriteAllBytes(path, content);

    public void Rename(string path, string newPath)
    {
        // Move does not overwrite on every host, and Replace asks for something to replace.
        if (File.Exists(newPath))
            File.Replace(path, newPath, destinationBackupFileName: null);
        else
            File.Move(path, newPath);
    }

    public void Delete(string path)
    {
        if (Kind(path) != EntryKind.Nothing)
            File.Delete(path);
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public bool DeleteFolderIfEmpty(string path)
    {
        if (Kind(path) != EntryKind.Folder)
            return true;
        if (Directory.EnumerateFileSystemEntries(path).Any())
            return false;
        Directory.Delete(path);
        return true;
    }
}
