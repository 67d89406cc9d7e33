using System.Runtime.InteropServices;
using System.Text;

namespace ZkGen.Build.Output;

/// <summary>What we wrote below one output root: the only files that we ever overwrite or delete.</summary>
internal sealed record Manifest
{
    private const string Title = "ZkGen manifest 1";

    // Where the file system folds case, a file renamed by case alone is one file, and must not be deleted as the old one.
    public static readonly StringComparer Paths =
        RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The output root, as <see cref="OutputRoot.Given"/> has it.</summary>
    public string Root { get; init; } = "";

    /// <summary>The intermediate folder of the build that wrote last: its clean removes the files.</summary>
    public string Owner { get; init; } = "";

    /// <summary>While files are being replaced: what the names of the temporary ones end in.</summary>
    public string? Unfinished { get; init; }

    /// <summary>Folders that did not exist before us; <c>.</c> is the root.</summary>
    public IReadOnlyCollection<string> Folders { get; init; } = [];

    public IReadOnlyCollection<ManifestEntry> Files { get; init; } = [];

    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, Title);
        Line(text, "root", Root);
        Line(text, "owner", Owner);
        if (Unfinished is not null)
            Line(text, "unfinished", Unfinished);
        foreach (var folder in Folders.OrderBy(folder => folder, StringComparer.Ordinal))
            Line(text, "folder", folder);
        foreach (var file in Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            Line(text, "file", file.Declaration, file.Ensemble, file.Folder, file.Path);
        return text.ToString();
    }

    /// <summary>Reads what <see cref="ToString"/> made. What is damaged or unsafe is left out: less is ours then, never more.</summary>
    public static Manifest Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != Title)
            return new Manifest();
        var values = lines.Select(line => line.Split('\t')).ToLookup(fields => fields[0], StringComparer.Ordinal);
        return new Manifest
        {
            Root = Last("root") ?? "",
            Owner = Last("owner") ?? "",
            Unfinished = Last("unfinished") is { } token && IsSafe(token) && !token.Contains('/') ? token : null,
            Folders = [.. Values("folder").Where(folder => folder == "." || IsSafe(folder))],
            Files =
            [
                .. from fields in values["file"]
                   where fields.Length == 5
                   let file = new ManifestEntry(fields[1], fields[2], fields[3], fields[4])
                   // Then the folder is as safe as the path that goes through it.
                   where file.Path.StartsWith(file.Folder + "/", StringComparison.Ordinal) && IsSafe(file.Path)
                   select file,
            ],
        };

        IEnumerable<string> Values(string name) => values[name].Where(fields => fields.Length == 2).Select(fields => fields[1]);
        string? Last(string name) => Values(name).LastOrDefault();
        static bool IsSafe(string path) => ArtifactPath.Refusal(path) is null;
    }

    private static void Line(StringBuilder text, params string[] fields) => text.Append(string.Join("\t", fields)).Append('\n');
}
