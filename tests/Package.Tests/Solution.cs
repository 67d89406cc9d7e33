namespace ZkGen.Package.Tests;

/// <summary>Projects that are restored and built by one command.</summary>
internal sealed class Solution
{
    private readonly string folder;

    /// <param name="name">Of the folder below which its projects are.</param>
    public Solution(PackedPackage package, string name, IEnumerable<Consumer> projects)
    {
        folder = Path.Combine(package.Folder, name);
        Projects = [.. projects];
        File.WriteAllText(Path.Combine(folder, "All.slnx"), $"""
            <Solution>
              {string.Concat(Projects.Select(project => $"<Project Path=\"{Path.GetRelativePath(folder, project.Folder)}/{project.Name}.csproj\" />"))}
            </Solution>
            """);
    }

    public IReadOnlyList<Consumer> Projects { get; }

    public Cli Run(string command, params string[] arguments) => Cli.Run(folder, [command, "All.slnx", .. arguments]);
}
