using System.Text.RegularExpressions;

namespace ZkGen.Docs.Tests;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Sources.Below(".", "*.md")];

    [Theory, MemberData(nameof(Pages))]
    public void EveryLinkWithinTheRepositoryLeadsSomewhere(string path) => Assert.All(Targets(path), target =>
    {
        var (file, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
        var linked = file.Length == 0 ? path : Resolve(path, file);

        Expect.That(
            Sources.Exist(linked) || Directory.Exists(Repository.PathOf(linked)),
            $"{path} links to {target}, and there is no {linked}: mend the link, or add the file");
        if (anchor.Length == 0)
            return;

        var anchors = Anchors(linked).ToList();
        Expect.That(
            anchors.Contains(anchor),
            $"{path} links to {target}, and {linked} has only {string.Join(", ", anchors)}: mend the link, or add the heading");
    });

    private static IEnumerable<string> Targets(string path) => Link().Matches(CodeInLine().Replace(Text(path), ""))
        .Select(match => match.Groups[1].Value)
        .Where(target => !Uri.TryCreate(target, UriKind.Absolute, out _));

    private static string Resolve(string from, string target) =>
        Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(from)!, Uri.UnescapeDataString(target)));

    // As GitHub makes them: in lower case, without punctuation, with a hyphen for each space.
    private static IEnumerable<string> Anchors(string path) => Heading().Matches(Text(path))
        .Select(match => Punctuation().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static string Text(string path) => CodeBlock().Replace(Repository.Read(path), "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"^\s*```.*?^\s*```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"`[^`\n]+`")]
    private static partial Regex CodeInLine();
}
