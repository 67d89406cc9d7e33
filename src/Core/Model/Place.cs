namespace ZkGen.Model;

/// <summary>
/// Where in a declaration a value stands: the section (an attribute without its suffix), the property in it, and which one of a repeated
/// attribute. Says nothing of files: the reader of the declaration knows those.
/// </summary>
public readonly record struct Place(string Section, string? Property = null, int Index = 0)
{
    private const string ProjectSection = "Project";

    /// <summary>The declared class itself.</summary>
    public static Place Declaration => new("");

    /// <summary>An MSBuild property of the project.</summary>
    public static Place Project(string property) => new(ProjectSection, property);

    /// <summary>The place as a message names it.</summary>
    public override string ToString() => (Section, Property) switch
    {
        (ProjectSection, var property) => $"{property} of the project",
        (_, null) => $"[{Section}]",
        var (section, property) => $"{property} of [{section}]",
    };
}
