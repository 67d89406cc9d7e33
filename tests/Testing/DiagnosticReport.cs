using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Says what differs, shows it in the source, and gives the expectation that would have passed.</summary>
internal static class DiagnosticReport
{
    public static string Create(
        IReadOnlyList<DiagnosticResult> missing,
        IReadOnlyList<Diagnostic> unexpected,
        ImmutableArray<Diagnostic> actual,
        IReadOnlyDictionary<string, SourceText> texts)
    {
        var report = new StringBuilder();
        AppendList(report, "Expected, but not reported:", missing);
        AppendList(report, "Reported, but not expected:", unexpected.Select(Describe));

        var notes = actual.Select(diagnostic => (diagnostic.Location.GetLineSpan(), $"{Describe(diagnostic)}"))
            .Concat(missing.SelectMany(result => result.Spans.Take(1), (result, place) => (place.Span, $"missing {result.Id}")))
            .ToLookup(note => note.Item1.Path);
        foreach (var (path, text) in texts.Where(file => notes.Contains(file.Key)))
            AppendAnnotated(report, path, text, [.. notes[path]]);

        AppendList(report, "What was reported, as an expectation:", actual.Select(diagnostic => $"{DiagnosticResult.From(diagnostic)},"));
        return report.ToString();
    }

    private static void AppendList(StringBuilder report, string heading, IEnumerable<object> lines)
    {
        var text = string.Concat(lines.Select(line => $"    {line}\n"));
        if (text != "")
            report.Append(heading).Append('\n').Append(text);
    }

    private static void AppendAnnotated(
        StringBuilder report, string path, SourceText text, IReadOnlyList<(FileLinePositionSpan Span, string Note)> notes)
    {
        report.Append(path).Append('\n');
        foreach (var line in text.Lines)
        {
            report.Append(CultureInfo.InvariantCulture, $"{line.LineNumber + 1,5} | {line}\n");
            foreach (var (span, note) in notes.Where(note => note.Span.StartLinePosition.Line == line.LineNumber))
            {
                var start = Math.Min(span.StartLinePosition.Character, line.Span.Length);
                var end = span.EndLinePosition.Line == line.LineNumber ? span.EndLinePosition.Character : line.Span.Length;
                // Tabs stay tabs, so that the carets stand below what they mean.
                var indent = string.Concat(line.ToString()[..start].Select(character => character == '\t' ? '\t' : ' '));
                report.Append($"      | {indent}{new string('^', Math.Max(1, end - start))} {note}\n");
            }
        }
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
