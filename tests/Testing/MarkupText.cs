using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <param name="Text">The text without markup.</param>
/// <param name="Positions">Where <c>$$</c> stood.</param>
/// <param name="Spans">What was marked, by start; the key is null for <c>[|…|]</c>.</param>
public sealed record MarkupText(string Text, IReadOnlyList<int> Positions, IReadOnlyList<(string? Key, TextSpan Span)> Spans);
