using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ZkGen.Manifests.Tests.Yaml;

/// <summary>What a plain scalar means: everything that a reader of YAML 1.1 or of YAML 1.2 takes for something else than text is that.</summary>
internal static partial class PlainScalar
{
    private static readonly HashSet<string> Truths = new(StringComparer.OrdinalIgnoreCase) { "y", "yes", "on", "true" };
    private static readonly HashSet<string> Untruths = new(StringComparer.OrdinalIgnoreCase) { "n", "no", "off", "false" };
    private static readonly HashSet<string> Nulls = new(StringComparer.OrdinalIgnoreCase) { "", "~", "null" };

    public static JsonNode? Resolve(string text)
    {
        if (Nulls.Contains(text))
            return null;
        if (Truths.Contains(text))
            return true;
        if (Untruths.Contains(text))
            return false;
        if (Decimal().IsMatch(text))
            return JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture));

        // Which number or time does not matter: no field of ours is one.
        return OddNumber().IsMatch(text) ? JsonValue.Create(0.5) : JsonValue.Create(text);
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,17})\z")]
    private static partial Regex Decimal();

    // Octal, hexadecimal and binary, underscores, base 60, fractions, exponents, infinities, dates.
    [GeneratedRegex(
        @"^([-+]?0x[0-9a-fA-F_]+|[-+]?0[ob][0-7_]+|[-+]?[0-9][0-9_:]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|[-+]?\.[0-9_]+([eE][-+]?[0-9]+)?"
        + @"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?)\z")]
    private static partial Regex OddNumber();
}
