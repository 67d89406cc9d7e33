using System.Text;
using System.Text.RegularExpressions;
using ZkGen.Rendering;
using ZkGen.Rules;

namespace ZkGen.Generator.Emission;

/// <summary>
/// A bundle as one text: a line each for the declared class, the ensemble, the folder and the command that a person would run next, then its parts. A part
/// begins with U+0001 and a line, the path of a file or the id of a rejection; its text follows. Each text is in it once: where a file repeats another one,
/// as zookeeper.yaml does the objects and the ConfigMap the scripts, a line refers to it: U+0000, the blanks that each line of that text gets, and its path.
/// </summary>
internal static class PackedBundle
{
    // No text has them: a control character can neither be declared nor stand in YAML.
    private const char Part = '\u0001';
    private const char Reference = '\0';

    // A whole file, and a text below its key below `data`.
    private static readonly string[] Indentations = ["", "    "];

    public static string Of(IEnumerable<string> names, IEnumerable<Artifact> files) => Pack(names, Folded(files));

    public static string Of(IEnumerable<string> names, IEnumerable<Finding> rejections) =>
        Pack(names, rejections.Select(rejection => (rejection.Id, rejection.Message)));

    private static string Pack(IEnumerable<string> names, IEnumerable<(string Name, string Text)> parts) =>
        string.Join(Part.ToString(), parts.Select(part => $"{part.Name}\n{part.Text}").Prepend(string.Join("\n", names)));

    // In an order in which each refers only to those before it: from the shortest to the longest.
    private static IEnumerable<(string Path, string Text)> Folded(IEnumerable<Artifact> files)
    {
        // The longest first, or a part of it is replaced and the whole is found no more.
        var repeatable = new Stack<(string Lines, string Reference)>();
        foreach (var file in files.OrderBy(file => file.Text.Length))
        {
            yield return (file.Path, repeatable.Aggregate($"\n{file.Text}", (text, other) => text.Replace(other.Lines, other.Reference)).Substring(1));
            if (!file.Text.EndsWith("\n", StringComparison.Ordinal))
                continue;

            foreach (var blanks in Indentations)
                repeatable.Push(($"\n{Indented(file.Text, blanks)}", $"\n{Reference}{blanks}{file.Path}\n"));
        }
    }

    private static string Indented(string text, string blanks) => blanks.Length == 0 ? text : Regex.Replace(text, "^(?=.)", blanks, RegexOptions.Multiline);
}
