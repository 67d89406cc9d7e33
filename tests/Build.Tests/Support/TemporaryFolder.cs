namespace ZkGen.Build.Tests.Support;

/// <summary>A folder outside of the repository, so that nothing of it is inherited.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        // What the system calls its temporary folder may be a link.
        Path = Directory.CreateTempSubdirectory("zkgen-").FullName;
    }

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public string Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
        return this[relative];
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    public bool Has(string relative) => System.IO.Path.Exists(this[relative]);

    /// <summary>Every file below a folder with its text, by its path relative to that folder.</summary>
    public IReadOnlyDictionary<string, string> Files(string below = "")
    {
        var root = below == "" ? Path : this[below];
        return Directory.Exists(root)
            ? Directory.GetFiles(root, "*", SearchOption.AllDirectories).ToDictionary(
                file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText)
            : new Dictionary<string, string>();
    }

    public IReadOnlyDictionary<string, DateTime> Times(string below = "") =>
        Directory.GetFiles(this[below], "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A scanner or a build that is still closing down; the system clears its temporary folder.
        }
    }
}
