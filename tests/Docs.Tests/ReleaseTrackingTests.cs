using System.Text.RegularExpressions;
using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

/// <summary>
/// The analyzer that keeps these files cannot see descriptors that are made from a catalogue: this stands in for it.
/// </summary>
public sealed partial class ReleaseTrackingTests
{
    private const string Head = """
        ; Unshipped analyzer release
        ; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

        ### New Rules

        Rule ID | Category | Severity | Notes
        --------|----------|----------|------
        """;

    [Fact]
    public void EachRuleIsShippedOrHasARowOfTheNext()
    {
        var shipped = Row().Matches(Repository.Read("src/Analyzers/AnalyzerReleases.Shipped.md")).Select(match => match.Value).ToList();
        var rows = RuleCatalogue.All
            .Select(rule => (rule.Id, Row: $"{rule.Id} | {rule.Category} | {rule.Severity} |", rule.Title))
            .Where(rule => !shipped.Contains(rule.Row))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Row} [{rule.Title}](../../docs/rules/{rule.Id}.md)");

        GeneratedFile.Verify("src/Analyzers/AnalyzerReleases.Unshipped.md", string.Join('\n', [Head, .. rows]) + "\n");
    }

    // What comes behind is a note.
    [GeneratedRegex(@"^ZKG\w+ \| [\w.]+ \| \w+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
