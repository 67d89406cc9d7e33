namespace ZkGen.Build.Output;

/// <summary>What a relative path must be, so that it names the same file on every system, below the output root.</summary>
internal static class ArtifactPath
{
    private static readonly HashSet<string> Devices = new(
        from name in (string[])["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")] select name,
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the path is refused, or null.</summary>
    public static string? Refusal(string path) => path.Split('/').Select(RefusalOfSegment).FirstOrDefault(reason => reason is not null);

    /// <summary>The folders on the way to a file, the outermost first: <c>a</c>, <c>a/b</c> for <c>a/b/c</c>.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path.Substring(0, slash);
    }

    private static string? RefusalOfSegment(string segment) => segment switch
    {
        "" => "it is rooted, or has an empty segment",
        "." or ".." => $"it has a segment '{segment}'",
        _ when segment.Any(char.IsControl) => "it has a control character",
        _ when segment.IndexOfAny(['\\', ':', '<', '>', '"', '|', '?', '*']) is >= 0 and var at => $"it has the character {segment[at]}",
        // Windows drops both, so two names would be one.
        _ when segment[segment.Length - 1] is '.' or ' ' => "a segment ends in a dot or a space",
        _ when Devices.Contains(segment.Split('.')[0].TrimEnd(' ')) => $"{segment} is a device on Windows",
        _ => null,
    };

    private static IEnumerable<string> Numbered(string device) => "0123456789¹²³".Select(digit => device + digit);
}
