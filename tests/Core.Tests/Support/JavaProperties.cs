using System.Globalization;
using System.Text;

namespace ZkGen.Core.Tests.Support;

/// <summary>A reader by the text of <c>java.util.Properties.load(Reader)</c>'s documentation.</summary>
internal static class JavaProperties
{
    private const string WhiteSpace = " \t\f";

    /// <summary>The properties in their order, repeated ones too.</summary>
    public static IReadOnlyList<(string Key, string Value)> Read(string text) =>
        [.. LogicalLines(text).Select(Split).Select(entry => (Unescape(entry.Key), Unescape(entry.Value)))];

    private static IEnumerable<string> LogicalLines(string text)
    {
        StringBuilder? logical = null;
        foreach (var natural in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            var line = natural.TrimStart(WhiteSpace.ToCharArray());
            if (logical is null && (line.Length == 0 || line[0] is '#' or '!'))
                continue;

            var continues = line.Reverse().TakeWhile(c => c == '\\').Count() % 2 == 1;
            (logical ??= new()).Append(continues ? line[..^1] : line);
            if (continues)
                continue;

            yield return logical.ToString();
            logical = null;
        }

        if (logical is not null)
            yield return logical.ToString();
    }

    private static (string Key, string Value) Split(string line)
    {
        var end = 0;
        while (end < line.Length && !IsSeparator(line[end]))
            end += line[end] == '\\' ? 2 : 1;

        var start = SkipWhiteSpace(line, end);
        if (start < line.Length && line[start] is '=' or ':')
            start = SkipWhiteSpace(line, start + 1);

        return (line[..Math.Min(end, line.Length)], line[Math.Min(start, line.Length)..]);
    }

    private static bool IsSeparator(char c) => c is '=' or ':' || WhiteSpace.Contains(c);

    private static int SkipWhiteSpace(string line, int from)
    {
        while (from < line.Length && WhiteSpace.Contains(line[from]))
            from++;

        return from;
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || ++i == text.Length)
            {
                result.Append(i < text.Length ? text[i] : "");
                continue;
            }

            if (text[i] == 'u')
            {
                result.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            result.Append(text[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', var c => c });
        }

        return result.ToString();
    }
}
