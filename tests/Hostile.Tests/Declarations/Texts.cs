using FsCheck;
using FsCheck.Fluent;

namespace ZkGen.Hostile.Tests.Declarations;

/// <summary>Texts that some format trips over.</summary>
internal static class Texts
{
    private static readonly string[] Yaml =
    [
        "yes", "no", "on", "Off", "y", "N", "true", "1e3", ": ", " #", "*a", "&a", "!t", "- ", "-", "0x1F", "0o17", "12:30", "~", "null", "|", ">", "%", "@", "`",
        "{}", "[]", "{", "}", "[", "]", ",", "? ", "? a", "---", "...", "=", "<<", "1_000", ".inf", "2001-01-01", "a: b", "key:",
    ];

    private static readonly string[] Shell =
        ["$HOME", "$(x)", "$(HOME)", "$$", "$$(x)", "${x:-y}", "`x`", "'", "\"", ";", "&&", "\\", "*", "?", "~/x", "!!", "<x", ">x", "(", ")", "#", "a b", "'; x; '", "\\'", "-n", "[a]*"];

    private static readonly string[] Others =
    [
        "\\", "\\\\", "=", ":", "!", "#", "a\\", " a", "a ", "\\u0041", "<x/>", "&amp;", "]]>", "-->", "<!--", "${x}", "%d", "%n", "{0}", "{1}", "{", "}}", "//", "/*", "*/", "\"\"\"",
        "..", "../..", "../x", "/etc/passwd", "C:\\x", "\\\\host\\x", "a/../b", "a//b", ".", "./a", ".git", "a.", "CON", "nul.txt", "aux", "com1", "COM¹", "LPT9", "ä", "ß", "İ", "ı", "I",
        "e\u0301", "中", "\u202eabc", "\u200f", "\u200b", "\ufeff", "\u00a0", "\u3000", "\ufffe", "\uffff", "\ud83d\ude00", "\ufdd0", "٣", "zk", "a", "0", "1", "-1", "10Gi", "500m", "3.9.5",
    ];

    private static readonly string[] Unprintable =
        ["\n", "\r", "\r\n", "\t", "\f", "\v", "\0", "\u0001", "\u0002", "\u001b[31m", "\u007f", "\u0085", "\u2028", "\u2029", "\ud800", "\udc00", "a\nb: c", "a\n---\nb", "a\n#", "\u001a"];

    public static string[] Printable { get; } = [.. Yaml, .. Shell, .. Others];

    /// <summary>What a declaration may hold: no control characters, no halves of a pair.</summary>
    public static Gen<string> Acceptable { get; } = Gen.Frequency(
        (4, Gen.Elements(Printable)),
        (4, Join(Gen.Elements(Printable), 5)),
        (1, AnyScalar()),
        (1, Gen.Elements("a", "中", "'", "\\").Select(text => string.Concat(Enumerable.Repeat(text, 4096 / text.Length)))));

    public static Gen<string> Anything { get; } = Gen.Frequency(
        (40, Acceptable),
        (20, Gen.Elements(Unprintable)),
        (30, Join(Gen.Elements([.. Printable, .. Unprintable]), 6)),
        (20, Join(Gen.Choose(0, char.MaxValue).Select(code => $"{(char)code}"), 6)),
        (10, Gen.Elements("", " ", "   ", "\u00a0", "\u3000")),
        (3, Gen.Elements("a", " ", "\\", "\"", "é").Select(text => string.Concat(Enumerable.Repeat(text, 5000)))),
        (1, Gen.Constant(new string('x', 1 << 20))));

    private static Gen<string> Join(Gen<string> pieces, int most) =>
        from count in Gen.Choose(1, most)
        from parts in pieces.ArrayOf(count)
        select string.Concat(parts);

    private static Gen<string> AnyScalar() => Join(
        Gen.Choose(0x20, 0x10ffff)
            .Where(code => code is not (>= 0x7f and <= 0x9f) and not (>= 0xd800 and <= 0xdfff) and not (0x2028 or 0x2029))
            .Select(code => char.ConvertFromUtf32(code)),
        6);
}
