using System.Globalization;
using System.Text;

namespace ZkGen.Build.CheckedIn;

/// <summary>A difference as <c>diff -u</c> writes it, for people and for <c>patch -p0</c>.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    private const int LineLength = 200;

    public static IEnumerable<string> Of(string path, byte[] before, byte[] after)
    {
        yield return $"--- {path}";
        yield return $"+++ {path}";

        var lines = LineDiff.Of(Lines(Checkout.Undo(before)), Lines(after));
        var shown = NearChanges(lines);
        var (oldLine, newLine) = (1, 1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!shown[i])
            {
                (oldLine, newLine) = (oldLine + 1, newLine + 1);
                continue;
            }

            var hunk = lines.Skip(i).TakeWhile((_, ahead) => shown[i + ahead]).ToList();
            var (olds, news) = (hunk.Count(line => line.Sign != '+'), hunk.Count(line => line.Sign != '-'));
            yield return $"@@ -{Range(oldLine, olds)} +{Range(newLine, news)} @@";
            foreach (var (sign, line) in hunk)
            {
                yield return sign + Visible(line.TrimEnd('\n'));
                if (!line.EndsWith("\n", StringComparison.Ordinal))
                    yield return @"\ No newline at end of file";
            }

            (oldLine, newLine, i) = (oldLine + olds, newLine + news, i + hunk.Count - 1);
        }
    }

    // With their line breaks: a last line without one is another line.
    private static List<string> Lines(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text.Substring(start, end - start));
            start = end;
        }

        return lines;
    }

    private static bool[] NearChanges(IReadOnlyList<(char Sign, string Line)> lines)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign == ' ')
                continue;
            for (var j = Math.Max(0, i - Context); j <= Math.Min(lines.Count - 1, i + Context); j++)
                near[j] = true;
        }

        return near;
    }

    // A side without a line is named by the line before it.
    private static string Range(int first, int count) => $"{(count == 0 ? first - 1 : first)},{count}";

    // What a terminal would not show, or would obey: carriage returns, escapes, byte order marks, changes of direction.
    private static string Visible(string line)
    {
        var text = new StringBuilder();
        foreach (var c in line.Length > LineLength ? line.Substring(0, LineLength) + "…" : line)
        {
            if (c == '\r')
                text.Append(@"\r");
            else if (c != '\t' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator)
                text.Append($"\\u{(int)c:x4}");
            else
                text.Append(c);
        }

        return text.ToString();
    }
}
