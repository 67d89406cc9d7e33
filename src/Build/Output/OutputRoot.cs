namespace ZkGen.Build.Output;

/// <summary>The folder that holds the bundles' folders.</summary>
internal sealed class OutputRoot
{
    private readonly string _project;

    /// <param name="projectDirectory">Full path; what a relative <paramref name="given"/> starts from, never the current directory.</param>
    public OutputRoot(string projectDirectory, string given)
    {
        Given = given;
        _project = WithSeparator(Path.GetFullPath(projectDirectory));
        FullPath = WithSeparator(Path.GetFullPath(Path.Combine(_project, given)));
    }

    /// <summary>As given: relative to the project where it can be, so that a manifest moves along with the project.</summary>
    public string Given { get; }

    /// <summary>Ends in a separator, so that a folder whose name only starts alike is not taken for one below.</summary>
    public string FullPath { get; }

    /// <summary>The full path of a file or folder below the root; <c>.</c> is the root.</summary>
    public string FullPathOf(string relative) =>
        relative == "." ? FullPath : FullPath + relative.Replace('/', Path.DirectorySeparatorChar);

    /// <summary>Whether the file system, too, sees the path below the root, and by the same name.</summary>
    public bool Holds(string relative)
    {
        var path = FullPathOf(relative);
        return path.StartsWith(FullPath, StringComparison.Ordinal) && Path.GetFullPath(path) == path;
    }

    /// <summary>For people: relative to the project where it is below it.</summary>
    public string Shown(string relative) => ShownFull(FullPathOf(relative));

    /// <summary>As <see cref="Shown"/>, of a full path.</summary>
    public string ShownFull(string path) =>
        (path.StartsWith(_project, StringComparison.Ordinal) ? path.Substring(_project.Length) : path).Replace('\\', '/');

    private static string WithSeparator(string path) =>
        path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
