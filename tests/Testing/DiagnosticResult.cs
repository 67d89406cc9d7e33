using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An expected diagnostic. Without any location it is expected to have none.</summary>
public sealed record DiagnosticResult(string Id, DiagnosticSeverity Severity)
{
    private readonly LocalizableString? format;
    private readonly string? message;

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => format = descriptor.MessageFormat;

    public ImmutableArray<DiagnosticLocation> Spans { get; private init; } = [];

    public DiagnosticOptions Options { get; private init; }

    public ImmutableArray<object?> MessageArguments { get; private init; } = [];

    /// <summary>The exact message, or null where it is not compared.</summary>
    public string? Message => message ?? (format is null ? null : Format(format));

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    public DiagnosticResult WithArguments(params object?[] arguments) => this with { MessageArguments = [.. arguments] };

    public DiagnosticResult WithMessage(string? message) => new(this, message);

    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("", startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new(path, new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)));

    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options = DiagnosticLocationOptions.None) =>
        this with { Spans = Spans.Add(new(span, options)) };

    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    public DiagnosticResult WithLocation(string path, int line, int column)
    {
        var start = new LinePosition(line - 1, column - 1);
        return WithSpan(new(path, start, start), DiagnosticLocationOptions.IgnoreLength);
    }

    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options = DiagnosticLocationOptions.None)
    {
        var key = new LinePosition(markupKey, 0);
        return WithSpan(new("", key, key), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    public DiagnosticResult WithLineOffset(int offset) => WithLocations(location =>
    {
        var (start, end) = (location.Span.StartLinePosition, location.Span.EndLinePosition);
        var span = new FileLinePositionSpan(
            location.Span.Path, new(start.Line + offset, start.Character), new(end.Line + offset, end.Character));
        return location with { Span = span };
    });

    internal static DiagnosticResult From(Diagnostic diagnostic)
    {
        var result = new DiagnosticResult(diagnostic.Id, diagnostic.Severity)
            .WithMessage(diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Where(location => location.Kind != LocationKind.None)
            .Aggregate(result, (sum, location) => sum.WithSpan(location.GetLineSpan()));
    }

    internal DiagnosticResult WithLocations(Func<DiagnosticLocation, DiagnosticLocation> change) =>
        this with { Spans = [.. Spans.Select(change)] };

    internal bool Matches(Diagnostic actual)
    {
        var places = actual.Location.Kind == LocationKind.None ? [] : actual.AdditionalLocations.Prepend(actual.Location).ToList();
        return Id == actual.Id
            && (Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || Severity == actual.Severity)
            && (places.Count == Spans.Length
                || (Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations) && Spans.Length > 0 && places.Count > Spans.Length))
            && Spans.Zip(places).All(pair => pair.First.Matches(pair.Second))
            && MessageMatches(actual);
    }

    /// <summary>Ready to be pasted into a test.</summary>
    public override string ToString()
    {
        var text = $"new DiagnosticResult({Literal(Id)}, DiagnosticSeverity.{Severity})";
        foreach (var (span, options) in Spans)
        {
            var path = span.Path is "" or SolutionState.DefaultPath ? "" : Literal(span.Path) + ", ";
            var (start, end) = (span.StartLinePosition, span.EndLinePosition);
            text += options.HasFlag(DiagnosticLocationOptions.IgnoreLength)
                ? $".WithLocation({path}{start.Line + 1}, {start.Character + 1})"
                : $".WithSpan({path}{start.Line + 1}, {start.Character + 1}, {end.Line + 1}, {end.Character + 1})";
        }

        if (Message is not null)
            return $"{text}.WithMessage({Literal(Message)})";
        var arguments = string.Join(", ", MessageArguments.Select(argument => Literal($"{argument}")));
        return MessageArguments.IsEmpty ? text : $"{text}.WithArguments({arguments})";
    }

    private DiagnosticResult(DiagnosticResult original, string? message)
        : this(original)
    {
        this.message = message;
        format = null;
        MessageArguments = [];
    }

    // Compiler errors are expected by id, so their format is known from the diagnostic only.
    private bool MessageMatches(Diagnostic actual)
    {
        var expected = Message ?? (MessageArguments.IsEmpty ? null : Format(actual.Descriptor.MessageFormat));
        return expected is null || expected == actual.GetMessage(CultureInfo.InvariantCulture);
    }

    private string Format(LocalizableString text)
    {
        var culture = CultureInfo.InvariantCulture;
        try
        {
            return string.Format(culture, text.ToString(culture), [.. MessageArguments]);
        }
        catch (FormatException)
        {
            // Too few arguments: the bare format differs from every message and shows what is missing.
            return text.ToString(culture);
        }
    }

    private static string Literal(string text) => CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
