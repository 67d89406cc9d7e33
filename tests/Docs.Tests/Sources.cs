using System.Xml.Linq;

namespace ZkGen.Docs.Tests;

/// <summary>The files that people wrote, named by their paths below the root of the repository, with <c>/</c>.</summary>
internal static class Sources
{
    private static readonly HashSet<string> Generated = ["bin", "obj", "artifacts", "TestResults", "node_modules"];

    /// <summary>The address of the repository, from its one place.</summary>
    public static string RepositoryUrl { get; } =
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    public static bool Exist(string path) => File.Exists(Repository.PathOf(path));

    public static IEnumerable<string> Below(string folder, string pattern) =>
        Below(new DirectoryInfo(Repository.PathOf(folder)), pattern)
            .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Concat(folder.EnumerateDirectories()
            .Where(child => !Generated.Contains(child.Name) && child.Name[0] != '.')
            .SelectMany(child => Below(child, pattern)));
}
