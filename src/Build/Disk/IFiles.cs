namespace ZkGen.Build.Disk;

/// <summary>The file operations that writing and cleaning are made of; each of them may fail.</summary>
internal interface IFiles
{
    EntryKind Kind(string path);

    byte[] Read(string path);

    /// <summary>The names of what is in a folder, in no order.</summary>
    IEnumerable<string> Names(string folder);

    void Write(string path, byte[] content);

    /// <summary>In one step, also over an existing file: whoever reads sees the old file or the new one.</summary>
    void Rename(string path, string newPath);

    /// <summary>A file that is not there is no fault.</summary>
    void Delete(string path);

    void CreateFolder(string path);

    /// <returns>Whether the folder is gone.</returns>
    bool DeleteFolderIfEmpty(string path);
}
