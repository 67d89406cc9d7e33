using System.Text.RegularExpressions;
using ZkGen.Rules;

namespace ZkGen.Docs.Tests;

/// <summary>
/// The analyzer that keeps these files cannot see descriptors that are made from a catalogue: this stands in for it.
/// </summary>
public sealed partial class ReleaseTrackingTests
{
    private const string Unshipped = "src/Analyzers/AnalyzerReleases.Unshipped.md";
    private const string Shipped = "src/Analyzers/AnalyzerReleases.Shipped.md";

    [Fact]
    public void TheReleaseFilesHaveTheRowOfEachRule() => Expect.SameLines(
        RuleCatalogue.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} |"),
        new[] { Shipped, Unshipped }.SelectMany(path => Row().Matches(Repository.Read(path))).Select(match => match.Value),
        $"{Unshipped} (a new rule) or {Shipped} (a released one)");

    // What comes behind is a note.
    [GeneratedRegex(@"^ZKG\w+ \| [\w.]+ \| \w+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
