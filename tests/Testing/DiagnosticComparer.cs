using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

internal static class DiagnosticComparer
{
    public static void Verify(
        IEnumerable<DiagnosticResult> expected,
        ImmutableArray<Diagnostic> actual,
        IReadOnlyDictionary<string, SourceText> texts,
        DefaultVerifier verifier)
    {
        var unexpected = actual.Sort(ByLocation).ToList();
        var missing = new List<DiagnosticResult>();
        // The vague ones last, so that they do not take what an exact one asks for.
        foreach (var result in expected.OrderByDescending(Exactness))
        {
            var match = unexpected.FindIndex(result.Matches);
            if (match < 0)
                missing.Add(result);
            else
                unexpected.RemoveAt(match);
        }

        if (missing.Count + unexpected.Count > 0)
            verifier.Fail(DiagnosticReport.Create(missing, unexpected, actual.Sort(ByLocation), texts));
    }

    public static int ByLocation(Diagnostic left, Diagnostic right)
    {
        var (a, b) = (left.Location.GetLineSpan(), right.Location.GetLineSpan());
        var order = string.CompareOrdinal(a.Path, b.Path);
        if (order == 0)
            order = a.StartLinePosition.CompareTo(b.StartLinePosition);
        if (order == 0)
            order = a.EndLinePosition.CompareTo(b.EndLinePosition);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static int Exactness(DiagnosticResult result) =>
        (result.Message is null && result.MessageArguments.IsEmpty ? 0 : 1)
        + (result.Spans.Any(span => span.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength)) ? 0 : 2);
}
