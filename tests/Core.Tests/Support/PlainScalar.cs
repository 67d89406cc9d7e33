using System.Text.RegularExpressions;

namespace ZkGen.Core.Tests.Support;

/// <summary>
/// What readers make of a plain scalar. Sources: the types of YAML 1.1 (yaml.org/type), the core schema of YAML 1.2 (§10.3.2), and the reader of
/// kubectl, sigs.k8s.io/yaml with go-yaml's <c>resolve.go</c>.
/// </summary>
internal static partial class PlainScalar
{
    private static readonly string[] Bools = ["y", "yes", "n", "no", "true", "false", "on", "off"];

    public static bool IsText(string plain) =>
        !IsWord(plain) && !Yaml11Number().IsMatch(plain) && !Yaml12Number().IsMatch(plain) && !Timestamp().IsMatch(plain) && !IsGoNumber(plain);

    private static bool IsWord(string plain) =>
        plain is "" or "~" or "=" or "<<"
        || Bools.Append("null").Any(word => plain == word || plain == Capital(word) || plain == word.ToUpperInvariant());

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // Go drops every underscore before it looks at the number, one in front included, if a sign or a digit comes first.
    private static bool IsGoNumber(string plain)
    {
        if (plain is not ['+' or '-' or (>= '0' and <= '9'), ..])
            return false;

        var number = plain.Replace("_", "", StringComparison.Ordinal);
        return GoInteger().IsMatch(number) || GoFloat().IsMatch(number);
    }

    [GeneratedRegex(@"^([-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+|[-+]?([0-9][0-9_]*)?\.[0-9._]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Yaml11Number();

    [GeneratedRegex(@"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Yaml12Number();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^[-+]?(0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|0|[1-9][0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex GoInteger();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GoFloat();
}
