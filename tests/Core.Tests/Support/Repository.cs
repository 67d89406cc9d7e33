namespace ZkGen.Core.Tests.Support;

/// <summary>The source files of this repository.</summary>
internal static class Repository
{
    private static readonly string[] BuildFolders = ["bin", "obj"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths relative to the root, with <c>/</c>, without what a build makes.</summary>
    public static IReadOnlyList<string> SourceFiles(string extension) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*" + extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(BuildFolders.Contains))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IReadOnlyList<string> CSharpFilesThatSay(params string[] words) =>
        [.. SourceFiles(".cs").Where(file => words.Any(Read(file).Contains))];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
                return folder.FullName;
        }

        throw new InvalidOperationException("no global.json above the tests");
    }
}
