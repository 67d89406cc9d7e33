namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An expected place; an empty path means the first source.</summary>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options)
{
    internal bool Matches(Location actual)
    {
        var span = actual.GetLineSpan();
        return span.Path == Span.Path
            && span.StartLinePosition == Span.StartLinePosition
            && (Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || span.EndLinePosition == Span.EndLinePosition);
    }
}
