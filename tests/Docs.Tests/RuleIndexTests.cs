using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

public sealed class RuleIndexTests
{
    private const string Head = """
        # Rules

        What ZkGen says of a declaration and of a build; each id leads to its page. This page is made from the catalogue of rules.

        An **error** keeps the bundle from being written. Severity settings change what is said, never what is written; where the last column
        says yes, `[AcceptFinding("…", Because = "…")]` in the declaration lets the bundle be written all the same. With a **warning** it is
        written and runs, and it will hurt. A number, once used, is never used for another rule.
        """;

    private static readonly (string Prefix, string Title)[] Ranges =
    [
        ("ZKG1", "Ensemble and quorum"),
        ("ZKG2", "zoo.cfg and sessions"),
        ("ZKG3", "Probes and lifecycle"),
        ("ZKG4", "Storage"),
        ("ZKG5", "Availability and scheduling"),
        ("ZKG6", "Security"),
        ("ZKG7", "Resources and JVM"),
        ("ZKG8", "Changes against a baseline"),
        ("ZKG9", "Use of ZkGen itself"),
    ];

    [Fact]
    public void TheIndexHasEachRuleAndEachBuildMessage() => GeneratedFile.Verify("docs/rules/index.md", string.Join("\n\n", [Head, .. Ranges.SelectMany(Table), BuildTable]) + "\n");

    private static IEnumerable<string> Table((string Prefix, string Title) range)
    {
        var rows = RuleCatalogue.All.Where(rule => rule.Id.StartsWith(range.Prefix, StringComparison.Ordinal)).OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(Row).ToList();
        return rows.Count == 0 ? [] : [$"## {range.Title}", $"| Id | Title | Severity | Code fix | Can be accepted |\n| --- | --- | --- | --- | --- |\n{string.Join('\n', rows)}"];
    }

    private static string BuildTable =>
        $"## Messages of the build\n\n| Id | Title | Severity |\n| --- | --- | --- |\n{string.Join('\n', BuildMessageTests.Pages.OrderBy(page => page.Id, StringComparer.Ordinal).Select(Row))}";

    private static string Row(Rule rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.SeverityWord()} | {rule.HasCodeFix()} | {rule.CanBeAccepted()} |";

    private static string Row(MarkdownPage page) => $"| [{page.Id}]({page.Id}.md) | {page.Title} | {page.Severity} |";
}
