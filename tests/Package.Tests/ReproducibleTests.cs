using System.IO.Compression;
using ZkGen.Shared;

namespace ZkGen.Package.Tests;

public class ReproducibleTests
{
    private static readonly string[] Made = ["bin", "obj"];

    /// <summary>The same sources, in folders of different names, at different times: the same bytes.</summary>
    [LongFact]
    public void TwoPacksOfTheSameSourcesAreEqual()
    {
        var folder = Directory.CreateTempSubdirectory("zkgen-twice-");
        try
        {
            var packages = new[] { "one", "a folder of another length" }.Select(name => Pack(Path.Combine(folder.FullName, name))).ToList();

            foreach (var package in packages[0])
                Assert.Equal(Entries(package), Entries(packages[1].Single(other => Path.GetFileName(other) == Path.GetFileName(package))));
            Assert.Equal(packages[0].Select(File.ReadAllBytes), packages[1].Select(File.ReadAllBytes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Pack(string copy)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Root).Concat(Below(Repository.PathOf("src"))))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.CreateDirectory(Path.Combine(copy, "feed"));
        foreach (var project in new[] { "src/Package", "src/Templates" })
            Cli.Run(copy, "pack", project).AssertSuccess();
        return [.. Directory.EnumerateFiles(Path.Combine(copy, "feed"), "*.nupkg").Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(child => !Made.Contains(Path.GetFileName(child))).SelectMany(Below));

    // Compared first, because it says which file differs.
    private static List<(string Name, DateTimeOffset Time, string Hash)> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => (entry.FullName, entry.LastWriteTime, Hash(entry)))];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
