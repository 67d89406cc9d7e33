using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

/// <summary><c>docs/coverage.yaml</c> claims nothing that is not there.</summary>
public sealed class CoverageTests
{
    // Rules that answer no mistake from outside.
    private static readonly Dictionary<string, string> WithoutRow = new(StringComparer.Ordinal)
    {
        ["ZKG2011"] = "the tutorial's image has no place for the setting: about our two kinds of image",
        ["ZKG7001"] = "a flag that our own start script could not pass on",
    };

    [Fact]
    public void EveryIdIsARowsOwn() => NoneOf(
        Coverage.Rows.GroupBy(row => row.Id).Where(rows => rows.Key.Length == 0 || rows.Count() > 1).SelectMany(rows => rows), "give it an id of its own");

    [Fact]
    public void EveryRowSaysWhatItIsAndWhyItIsAnsweredSo() => NoneOf(
        Coverage.Rows.Where(row => string.IsNullOrWhiteSpace(row.Row) || string.IsNullOrWhiteSpace(row.Why)), "fill 'row' and 'why'");

    [Fact]
    public void EveryAnswerIsOneOfTheFour() => NoneOf(
        Coverage.Rows.Where(row => Coverage.Answers.All(answer => answer.Word != row.Answer)), $"answer {string.Join(", ", Coverage.Answers.Select(answer => answer.Word))}");

    [Fact]
    public void WhatIsDiagnosedNamesARule() => NoneOf(Coverage.Rows.Where(row => row.Answer == "diagnosed" && !row.Rules.Any()), "name the rule");

    [Fact]
    public void WhatIsPreventedNamesATest() => NoneOf(Coverage.Rows.Where(row => row.Answer == "prevented" && !row.Tests.Any()), "name the test");

    [Fact]
    public void WhatIsNotAnsweredNamesNothing() => NoneOf(
        Coverage.Rows.Where(row => row.Answer is "feature" or "unreachable" && row.By.Count > 0), "it is answered by something: say prevented or diagnosed");

    [Fact]
    public void EveryRuleThatIsNamedIsThere() => NoneOf(
        Coverage.Rows.Where(row => row.Rules.Any(id => RuleCatalogue.Find(id) is null)), "no such rule in RuleCatalogue", row => row.Rules.Where(id => RuleCatalogue.Find(id) is null));

    [Fact]
    public void EveryTestThatIsNamedIsThere() => NoneOf(
        Coverage.Rows.Where(row => row.Tests.Any(test => !TestMethods.All.Contains(test))), "no such test below tests/", row => row.Tests.Except(TestMethods.All));

    [Fact]
    public void EveryRuleAnswersARow()
    {
        var named = Coverage.Rows.SelectMany(row => row.Rules).ToHashSet(StringComparer.Ordinal);
        var silent = RuleCatalogue.All.Select(rule => rule.Id)
            .Where(id => !id.StartsWith("ZKG9", StringComparison.Ordinal) && !named.Contains(id) && !WithoutRow.ContainsKey(id));
        var idle = WithoutRow.Keys.Where(id => RuleCatalogue.Find(id) is null || named.Contains(id));

        Expect.That(!silent.Any(), $"name these rules in {Coverage.Path} at the rows that they answer, or in CoverageTests.WithoutRow: {string.Join(", ", silent)}");
        Expect.That(!idle.Any(), $"CoverageTests.WithoutRow need not list {string.Join(", ", idle)}");
    }

    private static void NoneOf(IEnumerable<CoverageRow> rows, string whatToDo, Func<CoverageRow, IEnumerable<string>>? details = null) => Expect.That(
        !rows.Any(),
        $"{Coverage.Path}: {whatToDo}\n{string.Join('\n', rows.Select(row => $"  {row.Id}: {row.Row} ({row.Answer}) {string.Join(", ", details?.Invoke(row) ?? [])}"))}");
}
