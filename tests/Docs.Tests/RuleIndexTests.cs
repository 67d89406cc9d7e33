using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

public sealed class RuleIndexTests
{
    private const string IndexPath = "docs/rules/index.md";
    private const string RowStart = "| [ZKG";

    [Fact]
    public void TheIndexHasTheRowOfEachRule() =>
        Expect.SameLines(RuleCatalogue.All.Select(Row), Rows().Where(row => RangeOf(row) != 'B'), $"{IndexPath}: the rules");

    [Fact]
    public void TheIndexHasTheRowOfEachBuildMessage() =>
        Expect.SameLines(BuildMessageTests.Pages.Select(Row), Rows().Where(row => RangeOf(row) == 'B'), $"{IndexPath}: the build messages");

    // 'B' sorts behind the digits: the build messages come last.
    [Fact]
    public void TheRowsStandInOrder() =>
        Expect.Equal(string.Join("\n", Rows().Order(StringComparer.Ordinal)), string.Join("\n", Rows()), $"{IndexPath}: the order of the rows");

    [Fact]
    public void EachRangeHasOneTable() => Assert.All(
        Rows().Select(RangeOf).Distinct(),
        range => Expect.That(Tables().Where(table => table.Contains(range)).ToList() is [[_]], $"{IndexPath}: give ZKG{range} a heading and table of its own"));

    private static string Row(Rule rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.SeverityWord()} | {rule.HasCodeFix()} | {rule.CanBeAccepted()} |";

    private static string Row(MarkdownPage page) => $"| [{page.Id}]({page.Id}.md) | {page.Title} | {page.Severity} |";

    private static IEnumerable<string> Rows() => RowsIn(Repository.Read(IndexPath));

    private static IEnumerable<char[]> Tables() =>
        Repository.Read(IndexPath).Split("\n## ").Select(section => RowsIn(section).Select(RangeOf).Distinct().ToArray());

    private static IEnumerable<string> RowsIn(string text) => text.Split('\n').Where(line => line.StartsWith(RowStart, StringComparison.Ordinal));

    private static char RangeOf(string row) => row[RowStart.Length];
}
