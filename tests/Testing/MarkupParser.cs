using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Reads <c>[|…|]</c>, <c>{|ID:…|}</c>, <c>{|#0:…|}</c> and <c>$$</c>, nested or overlapping.</summary>
public static partial class MarkupParser
{
    public static MarkupText Parse(string markup)
    {
        var text = new StringBuilder();
        var positions = new List<int>();
        var open = new List<(string? Key, int Start)>();
        var spans = new List<(string? Key, TextSpan Span)>();
        var read = 0;

        foreach (Match token in Token().Matches(markup))
        {
            text.Append(markup, read, token.Index - read);
            read = token.Index + token.Length;
            switch (token.Value)
            {
                case "$$":
                    positions.Add(text.Length);
                    break;
                case "|]" or "|}":
                    var last = open.FindLastIndex(span => span.Key is null == (token.Value == "|]"));
                    if (last < 0)
                        throw new VerificationException($"Markup: '{token.Value}' at {token.Index} closes nothing in\n{markup}");
                    spans.Add((open[last].Key, TextSpan.FromBounds(open[last].Start, text.Length)));
                    open.RemoveAt(last);
                    break;
                default:
                    open.Add((token.Groups["key"] is { Success: true } key ? key.Value : null, text.Length));
                    break;
            }
        }

        if (open.Count > 0)
            throw new VerificationException($"Markup: {open.Count} span(s) are not closed in\n{markup}");
        text.Append(markup, read, markup.Length - read);
        return new(text.ToString(), [.. positions], [.. spans.OrderBy(span => span.Span.Start)]);
    }

    [GeneratedRegex(@"\$\$|\[\||\|\]|\{\|(?<key>[#\w.-]+):|\|\}")]
    private static partial Regex Token();
}
