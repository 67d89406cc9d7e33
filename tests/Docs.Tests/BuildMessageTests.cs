using System.Text.RegularExpressions;

namespace ZkGen.Docs.Tests;

public sealed partial class BuildMessageTests
{
    internal static IEnumerable<MarkdownPage> Pages => MarkdownPage.Ids(@"^ZKGB").Select(MarkdownPage.Of);

    [Fact]
    public void EveryMessageOfTheBuildHasAPage() => Assert.All(Said(), id => MarkdownPage.Of(id));

    [Fact]
    public void EveryPageIsOfAMessageOfTheBuild() => Assert.All(Pages, page =>
        Expect.That(Said().Contains(page.Id), $"{page.Path}: nothing below src says {page.Id}: delete the page, or say it"));

    [Fact]
    public void EveryPageBeginsWithItsTitleAndSeverity() => Assert.All(Pages, page => Expect.That(
        page.Title.Length > 0 && page.Severity is "error" or "warning" or "message",
        $"{page.Path} must begin with '# {page.Id}: …' and have a row '| Severity | error |' (or warning, or message)"));

    [Fact]
    public void EveryLinkToAPageGoesToThisRepository() => Assert.All(Said(Link()), link =>
        Expect.Equal($"{Sources.RepositoryUrl}/blob/main/docs/rules/", link, "the address of the pages, somewhere below src"));

    private static HashSet<string> Said() => Said(Code());

    private static HashSet<string> Said(Regex text) =>
    [
        .. from pattern in new[] { "*.cs", "*.props", "*.targets" }
           from path in Sources.Below("src", pattern)
           from match in text.Matches(Repository.Read(path))
           select match.Value,
    ];

    [GeneratedRegex(@"ZKGB\d{3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"https://[^""\s{]+/docs/rules/")]
    private static partial Regex Link();
}
