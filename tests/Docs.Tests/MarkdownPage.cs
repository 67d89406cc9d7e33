using System.Text.RegularExpressions;

namespace ZkGen.Docs.Tests;

/// <summary>The page of a rule or of a build message, taken apart.</summary>
internal sealed partial record MarkdownPage(string Id, string Path, string Text)
{
    /// <summary>What stands behind the id in the first line.</summary>
    public string Title => Regex.Match(Text, $@"\A# {Id}: (.+)$", RegexOptions.Multiline).Groups[1].Value;

    public string Severity => Regex.Match(Text, @"^\| Severity \| (\w+) \|$", RegexOptions.Multiline).Groups[1].Value;

    public IEnumerable<string> Headings => Heading().Matches(Text).Select(match => match.Groups[1].Value);

    public static string PathFor(string id) => $"docs/rules/{id}.md";

    public static MarkdownPage Of(string id)
    {
        var path = PathFor(id);
        Expect.That(Sources.Exist(path), $"{path} is missing: write it, in the shape of its neighbours");
        return new(id, path, Repository.Read(path));
    }

    /// <summary>The ids of the pages that are there.</summary>
    public static IEnumerable<string> Ids(string pattern) => Sources.Below("docs/rules", "ZKG*.md")
        .Select(path => System.IO.Path.GetFileNameWithoutExtension(path))
        .Where(id => Regex.IsMatch(id, pattern));

    public string Section(string heading) =>
        Regex.Match(Text, $@"^## {Regex.Escape(heading)}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    /// <summary>The blocks of C# in a section.</summary>
    public IReadOnlyList<string> CodeOf(string heading) => [.. Code().Matches(Section(heading)).Select(match => match.Groups[1].Value)];

    /// <summary>The blocks of C# under "Example", each with the block of XML before it: what the project says. Without one it says the same as before.</summary>
    public IReadOnlyList<Example> Examples()
    {
        var examples = new List<Example>();
        var project = "";
        foreach (Match block in Block().Matches(Section("Example")))
        {
            if (block.Groups[1].Value == "xml")
                project = block.Groups[2].Value;
            else
                examples.Add(new(block.Groups[2].Value, project));
        }

        return examples;
    }

    /// <summary>What a failure calls it.</summary>
    public override string ToString() => Path;

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```(csharp|xml)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
