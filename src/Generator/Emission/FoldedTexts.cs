using System.Text.RegularExpressions;
using ZkGen.Rendering;

namespace ZkGen.Generator.Emission;

/// <summary>
/// The texts of a bundle with each of them once: where a file repeats another one, as zookeeper.yaml does the objects and the ConfigMap the scripts,
/// a line refers to it.
/// </summary>
internal static class FoldedTexts
{
    // No file has it: a control character can neither be declared nor stand in YAML.
    private const char Reference = '\0';

    // A whole file, and a text below its key below `data`.
    private static readonly string[] Indentations = ["", "    "];

    /// <summary>The files in an order in which each refers only to those before it: from the shortest to the longest.</summary>
    public static IEnumerable<Artifact> Of(IEnumerable<Artifact> files)
    {
        // The longest first, or a part of it is replaced and the whole is found no more.
        var repeatable = new Stack<(string Lines, string Reference)>();
        foreach (var file in files.OrderBy(file => file.Text.Length))
        {
            yield return file with { Text = repeatable.Aggregate($"\n{file.Text}", (text, other) => text.Replace(other.Lines, other.Reference)).Substring(1) };
            if (!file.Text.EndsWith("\n", StringComparison.Ordinal))
                continue;

            foreach (var blanks in Indentations)
                repeatable.Push(($"\n{Indented(file.Text, blanks)}", $"\n{Reference}{blanks}{file.Path}\n"));
        }
    }

    private static string Indented(string text, string blanks) => blanks.Length == 0 ? text : Regex.Replace(text, "^(?=.)", blanks, RegexOptions.Multiline);
}
