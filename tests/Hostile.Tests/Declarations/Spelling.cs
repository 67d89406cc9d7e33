using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Hostile.Tests.Declarations;

/// <summary>One text in the many ways in which C# spells it.</summary>
internal static class Spelling
{
    public static Gen<string> Of(string text) => Gen.Frequency(
        (10, Gen.Constant(Escaped(text))),
        (3, Gen.Constant($"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")),
        (2, Gen.Constant(Raw(text))),
        (2, Gen.Choose(0, text.Length).Select(at => $"{Escaped(text[..at])} + {Escaped(text[at..])}")),
        (1, Gen.Constant($"({Escaped(text)})")),
        (1, Gen.Constant($"true ? {Escaped(text)} : null")),
        (1, Gen.Constant($"$\"{{{Escaped(text)}}}\"")));

    /// <summary>Everything that is not plain ASCII by its number.</summary>
    public static string Escaped(string text) => $"\"{string.Concat(text.Select(c => c is '"' or '\\' ? $"\\{c}" : c is >= ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:x4}"))}\"";

    private static string Raw(string text)
    {
        if (text.Length == 0 || text[0] == '"' || text[^1] == '"' || text.Any(SyntaxFacts.IsNewLine))
            return Escaped(text);

        var quotes = "\"\"\"";
        while (text.Contains(quotes, StringComparison.Ordinal))
            quotes += "\"";

        return quotes + text + quotes;
    }
}
