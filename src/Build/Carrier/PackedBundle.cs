using System.Text;

namespace ZkGen.Build.Carrier;

/// <summary>A bundle as the text that the generator makes of it; <see cref="CarrierFormat"/> says how.</summary>
internal static class PackedBundle
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CarrierException">It is not what the generator makes.</exception>
    public static Bundle Unpack(string kind, string packed)
    {
        var parts = packed.Split(CarrierFormat.Part);
        var names = parts[0].Split('\n');
        // They are printed, and stand in the lines of the manifest.
        if (names.Length != 4 || names.Any(name => name.Any(char.IsControl)))
            throw new CarrierException($"the names of a bundle are not a line each: {parts[0]}");
        if (parts.Length == 1)
            throw new CarrierException($"the bundle of {names[0]} holds nothing");

        var texts = parts.Skip(1).Select(part => part.Split(['\n'], 2)).Select(part => (Name: part[0], Text: part.ElementAtOrDefault(1) ?? ""));
        return new Bundle(
            names[0],
            names[1],
            names[2],
            kind == CarrierFormat.Files ? Unfold(texts) : [],
            kind == CarrierFormat.Rejections ? [.. texts.Select(text => new Rejection(text.Name, text.Text))] : [])
        {
            Next = names[3].Length > 0 ? names[3] : null,
        };
    }

    private static List<Artifact> Unfold(IEnumerable<(string Path, string Text)> files)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var artifacts = new List<Artifact>();
        foreach (var (path, text) in files)
        {
            before[path] = string.Join("\n", text.Split('\n').Select(line => line.Length > 0 && line[0] == CarrierFormat.Reference ? Referred(line.Substring(1), before) : line));
            artifacts.Add(new Artifact(path, Bytes(path, before[path])));
        }

        return artifacts;
    }

    private static string Referred(string reference, Dictionary<string, string> before)
    {
        var path = reference.TrimStart(' ');
        if (!before.TryGetValue(path, out var text))
            throw new CarrierException($"there is no file {path} before the one that repeats it");

        // The line break at its end is that of the line which refers to it.
        var blanks = reference.Substring(0, reference.Length - path.Length);
        return CarrierFormat.Indented(text.Substring(0, Math.Max(0, text.Length - 1)), blanks);
    }

    private static byte[] Bytes(string path, string text)
    {
        try
        {
            return Encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw new CarrierException($"the text of {path} is not Unicode");
        }
    }
}
