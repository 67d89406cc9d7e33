namespace ZkGen.Build.Carrier;

/// <summary>A carried text: a line that begins with U+0000 stands for an earlier file, with the blanks before its lines and its path.</summary>
internal static class FoldedText
{
    private const char Reference = '\0';

    /// <param name="texts">Those of the files before it, by path.</param>
    /// <exception cref="CarrierException">A line refers to no file before it.</exception>
    public static string Unfold(string text, IReadOnlyDictionary<string, string> texts) =>
        string.Join("\n", text.Split('\n').Select(line => line.Length > 0 && line[0] == Reference ? Referred(line.Substring(1), texts) : line));

    private static string Referred(string reference, IReadOnlyDictionary<string, string> texts)
    {
        var path = reference.TrimStart(' ');
        if (!texts.TryGetValue(path, out var text))
            throw new CarrierException($"there is no file {path} before the one that repeats it");

        // The line break at its end is that of the line which refers to it.
        var blanks = reference.Substring(0, reference.Length - path.Length);
        var lines = text.Substring(0, Math.Max(0, text.Length - 1)).Split('\n');
        return string.Join("\n", lines.Select(line => line.Length == 0 ? line : blanks + line));
    }
}
