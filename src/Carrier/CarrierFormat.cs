namespace ZkGen;

/// <summary>
/// How bundles travel in a compiled assembly; compiled into all that write or read it, which have no assembly in common. Each bundle is a class with one
/// constant, and its text is: a line each for the declared class, the ensemble, the folder and the command that a person would run next, with <c>{0}</c> for the
/// folder; then its parts. A part begins with <see cref="Part"/> and a line, the path of a file or the id of a rejection; its text follows. A line of a file
/// that begins with <see cref="Reference"/> stands for the text of a file before it: what follows are the blanks that each line of that text gets, and its path.
/// </summary>
internal static class CarrierFormat
{
    public const string Namespace = "ZkGen.Carrier";

    /// <summary>The class that is in every assembly for which the generator ran to its end.</summary>
    public const string Completed = "Completed";

    /// <summary>The name of the constant whose parts are files.</summary>
    public const string Files = "Files";

    /// <summary>The name of the constant whose parts are reasons to write nothing.</summary>
    public const string Rejections = "Rejections";

    // No text has them: a control character can neither be declared nor stand in YAML. They stand in generated source; U+0000 would make it a binary file to
    // editors and to git.
    public const char Part = '\u0001';
    public const char Reference = '\u0002';

    /// <summary>The text with blanks before each of its lines that is not empty.</summary>
    public static string Indented(string text, string blanks) =>
        blanks.Length == 0 ? text : string.Join("\n", text.Split('\n').Select(line => line.Length == 0 ? line : blanks + line));
}
