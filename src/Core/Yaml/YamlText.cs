using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace ZkGen.Yaml;

/// <summary>How a text is written so that every reader takes it as that text.</summary>
internal static class YamlText
{
    // What a YAML 1.1 or 1.2 reader takes for something else than text. kubectl reads YAML 1.1, where `yes`, `y` and `off` are truth values.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "yes", "n", "no", "on", "off", "true", "false", "null",
    };

    // Plain only what cannot be anything else: a word, a path or an option first, then no `: `, ` #` or doubtful character.
    // An underscore is first or behind a letter: kubectl's reader drops those behind a sign, and takes -_1 for -1. No `*`: YamlDotNet's own
    // reader stumbles over ` *` in a key. Quantities such as 10Gi and 500m begin with a digit and are still no numbers.
    private static readonly Regex Plain = new(
        @"^((?:-{0,2}[A-Za-z/]|_)(?:[\w./=,()+%$@-]|:(?=[\w./-])| (?=[^ #]))*|[0-9]+(?:m|[KMGTPE]i))\z",
        RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    public static ScalarStyle StyleOf(string text)
    {
        if (Plain.IsMatch(text) && !Reserved.Contains(text))
            return ScalarStyle.Plain;

        return IsBlock(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
    }

    // A block keeps its text as it is: printable, more than one line, no line that a reader would trim or take for indentation.
    private static bool IsBlock(string text) =>
        text.IndexOf('\n') is > 0 && text[0] != ' ' && !text.Contains(" \n") && !text.EndsWith(" ", StringComparison.Ordinal)
        && text.All(c => c is '\n' or (>= ' ' and <= '~'));
}
