using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

public sealed class RulePageTests
{
    private const int MaxLines = 60;

    private static readonly string[] Sections = ["Cause", "Why it matters", "Example", "How to fix", "How to suppress", "Sources"];

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void ThePageBeginsWithWhatTheRuleIs(string id)
    {
        var rule = RuleCatalogue.Get(id);
        var page = MarkdownPage.Of(id);
        var beginning = $"""
            # {id}: {rule.Title}

            | | |
            | --- | --- |
            | Severity | {rule.SeverityWord()} |
            | Category | {rule.Category} |
            | Code fix | {rule.HasCodeFix()} |
            | Can be accepted | {rule.CanBeAccepted()} |

            ## Cause
            """;

        Expect.That(page.Text.StartsWith(beginning, StringComparison.Ordinal), $"{page.Path} must begin with\n{beginning}");
    }

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void ThePageHasTheSectionsOfEveryPage(string id)
    {
        var page = MarkdownPage.Of(id);

        Expect.Equal(string.Join(", ", Sections), string.Join(", ", page.Headings), $"{page.Path}: the sections");
        Assert.All(Sections, heading => Expect.That(page.Section(heading).Trim().Length > 0, $"{page.Path}: fill '{heading}'"));
    }

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void ThePageIsShort(string id)
    {
        var page = MarkdownPage.Of(id);
        var lines = page.Text.TrimEnd('\n').Split('\n').Length;

        Expect.That(lines <= MaxLines, $"{page.Path} has {lines} lines; say it in {MaxLines}");
    }

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void ThePageSaysHowFarTheRuleCanBeSuppressed(string id)
    {
        var rule = RuleCatalogue.Get(id);
        var page = MarkdownPage.Of(id);
        var section = page.Section("How to suppress");

        void Says(bool applies, string text) => Expect.That(
            section.Contains(text, StringComparison.Ordinal) == applies,
            $"{page.Path}: 'How to suppress' {(applies ? "must" : "must not")} say: {text}");

        Says(rule.IsAcceptable, $"[AcceptFinding(\"{id}\", Because = \"");
        Says(!rule.Rejects, $"dotnet_diagnostic.{id}.severity");
        Says(rule.Rejects && rule.IsAcceptable, "change what is said, never what is written");
        Says(rule.Rejects && !rule.IsAcceptable, "cannot be suppressed");
    }

    [Theory, MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void TheHelpLinkLeadsToThePage(string id) =>
        Expect.Equal($"{Sources.RepositoryUrl}/blob/main/{MarkdownPage.PathFor(id)}", RuleCatalogue.Get(id).HelpUri, $"HelpUri of {id}");

    [Fact]
    public void EveryPageHasARule() => Assert.All(MarkdownPage.Ids(@"^ZKG\d"), id => Expect.That(
        RuleCatalogue.Find(id) is not null,
        $"{MarkdownPage.PathFor(id)} is the page of no rule: enter the rule in RuleCatalogue, or delete the page"));
}
