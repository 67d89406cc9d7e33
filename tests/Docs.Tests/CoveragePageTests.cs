namespace ZkGen.Docs.Tests;

public sealed class CoveragePageTests
{
    private const int MaxLines = 60;

    private const string Head = """
        # Coverage

        What can go wrong with ZooKeeper on Kubernetes, row by row: mistakes, checks and traps from ZooKeeper's sources, documentation and issues,
        from the checks of Kubernetes and of its linters, and from what was measured on real servers. [coverage.yaml](coverage.yaml) has them
        all, each with its answer, the tests or [rules](rules/index.md) that give it, and a reason. This page counts them; it is made from that table.
        """;

    private const string Foot = """
        A row is not a promise beyond its words: that a rule speaks does not mean that it speaks of every way to get there. Rows are added when
        something new goes wrong, and an answer changes only with the test or the rule behind it;
        [`CoverageTests`](../tests/Docs.Tests/CoverageTests.cs) checks that each of those is there.
        """;

    [Fact]
    public void ThePageCountsTheRows()
    {
        var text = string.Join("\n\n", Head, Answers(), "## By origin\n\n" + Groups(), Foot) + "\n";

        Expect.That(text.Split('\n').Length <= MaxLines, $"docs/coverage.md has more than {MaxLines} lines");
        GeneratedFile.Verify("docs/coverage.md", text);
    }

    private static string Answers() => Table(
        ["Answer", "Rows", "Meaning"],
        [.. Coverage.Answers.Select(answer => new[] { $"**{answer.Word}**", Count(Coverage.Rows, answer.Word), answer.Meaning }), ["all", $"{Coverage.Rows.Count}", ""]]);

    private static string Groups() => Table(
        ["", .. Coverage.Answers.Select(answer => answer.Word), "all"],
        Coverage.Groups.Select(group => (string[])[group.Title, .. Coverage.Answers.Select(answer => Count(group.Rows, answer.Word)), $"{group.Rows.Count}"]));

    private static string Table(string[] head, IEnumerable<string[]> rows) => string.Join('\n', rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(cells => $"| {string.Join(" | ", cells)} |"));

    private static string Count(IEnumerable<CoverageRow> rows, string answer) => $"{rows.Count(row => row.Answer == answer)}";
}
