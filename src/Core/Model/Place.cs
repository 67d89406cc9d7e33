namespace ZkGen.Model;

/// <summary>
/// Where in a declaration a value stands: the section (an attribute without its suffix), the property in it, and which one of a repeated
/// attribute. Says nothing of files: the reader of the declaration knows those.
/// </summary>
public readonly record struct Place(string Section, string? Property = null, int Index = 0)
{
    /// <summary>The declared class itself.</summary>
    public static Place Declaration => new("");
}
