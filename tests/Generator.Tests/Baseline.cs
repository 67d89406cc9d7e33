using Microsoft.CodeAnalysis.Testing;
using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

/// <summary>
/// Files of a bundle against those under <c>Baselines</c>. Setting <c>ZKGEN_ACCEPT_BASELINES=1</c> writes the new ones instead: look at the
/// difference before committing it, for it rolls every ensemble of every user.
/// </summary>
internal static class Baseline
{
    public static void Verify(string name, IReadOnlyDictionary<string, string> files)
    {
        var folder = Repository.PathOf($"tests/Generator.Tests/Baselines/{name}");
        if (Environment.GetEnvironmentVariable("ZKGEN_ACCEPT_BASELINES") == "1")
            Accept(folder, files);

        var expected = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, text) in files)
            new DefaultVerifier().EqualText(File.ReadAllText(Path.Combine(folder, path)), text, $"{path} is not its baseline.");
    }

    private static void Accept(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
