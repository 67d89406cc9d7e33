namespace ZkGen.Build.Disk;

/// <summary>What is at a path.</summary>
internal enum EntryKind
{
    Nothing,
    File,
    Folder,

    /// <summary>A symbolic link or another reparse point, wherever it leads.</summary>
    Link,
}
