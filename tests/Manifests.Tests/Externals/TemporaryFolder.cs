namespace ZkGen.Manifests.Tests.Externals;

/// <summary>A folder with a bundle's files, removed at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zkgen-");

    public TemporaryFolder(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var file = PathOf(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public string PathOf(string relativePath) => Path.Combine(folder.FullName, relativePath);

    public void Dispose() => folder.Delete(recursive: true);
}
