using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns the markup of a state into plain files and expected diagnostics.</summary>
/// <param name="expect">Makes the expectation for an id, or for the only rule there is.</param>
internal sealed class MarkupProcessor(Func<string?, DiagnosticResult> expect)
{
    private readonly Dictionary<int, FileLinePositionSpan> keys = [];
    private readonly List<DiagnosticResult> expected = [];

    public static SolutionState Process(SolutionState state, Func<string?, DiagnosticResult> expect)
    {
        var processor = new MarkupProcessor(expect);
        var plain = state.Copy();
        plain.Sources.Replace(processor.ReadFile);
        plain.AdditionalFiles.Replace(processor.ReadFile);
        plain.ExpectedDiagnostics.Clear();
        var defaultPath = plain.Sources.Count > 0 ? plain.Sources[0].filename : SolutionState.DefaultPath;
        var stated = state.ExpectedDiagnostics.Select(
            result => result.WithLocations(location => processor.Resolve(location, defaultPath)));
        plain.ExpectedDiagnostics.AddRange(stated.Concat(processor.expected));
        return plain;
    }

    private SourceText ReadFile(string path, SourceText markup)
    {
        var parsed = MarkupParser.Parse(markup.ToString());
        var text = SourceText.From(parsed.Text, markup.Encoding);
        foreach (var position in parsed.Positions)
            expected.Add(expect(null).WithSpan(LineSpan(new(position, 0)), DiagnosticLocationOptions.IgnoreLength));

        foreach (var (key, span) in parsed.Spans)
        {
            if (key is not ['#', .. var number])
                expected.Add(expect(key).WithSpan(LineSpan(span)));
            else if (!keys.TryAdd(int.Parse(number, CultureInfo.InvariantCulture), LineSpan(span)))
                throw new VerificationException($"Markup: the key {key} is used twice.");
        }

        return text;

        FileLinePositionSpan LineSpan(TextSpan span) => new(path, text.Lines.GetLinePositionSpan(span));
    }

    private DiagnosticLocation Resolve(DiagnosticLocation location, string defaultPath)
    {
        var (span, options) = location;
        if (!options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            return span.Path == "" ? new(new(defaultPath, span.Span), options) : location;
        return keys.TryGetValue(span.StartLinePosition.Line, out var marked)
            ? new(marked, options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new VerificationException($"Markup: there is no {{|#{span.StartLinePosition.Line}:…|}}.");
    }
}
