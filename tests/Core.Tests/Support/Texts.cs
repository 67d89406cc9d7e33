using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ZkGen.Core.Tests.Support;

/// <summary>Random texts that lean towards what formats trip over.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        " ", "  ", ":", ": ", "#", " #", "-", "- ", "--", "---", "...", "_", "__", ".", ",", "/", "=", "+", "*", "&", "!", "|", ">", "%", "@", "`", "'", "\"",
        "\\", "\\n", "{", "}", "[", "]", "?", "? ", "~", "$", "$(", "(", ")", ";", "<", "<<", "0", "1", "7", "9", "0x", "0o", "0b", "e", "E", "e3", "inf", "nan",
        "y", "N", "yes", "No", "on", "OFF", "true", "null", "None", "a", "Z", "zk", "10Gi", "500m", "2001-01-01", "12:30", "ä", "ß", "é", "中", "\u00a0", "\u2028",
        "\u2029", "\ufeff", "\ud83d\ude00",
    ];

    private static readonly string[] ControlPieces = ["\n", "\r", "\r\n", "\t", "\f", "\u0085", "\u007f", "\u0001", "\u001b", "\0"];

    /// <summary>Any characters that are neither control characters nor halves of a pair.</summary>
    public static Gen<string> OneLine { get; } = Gen.OneOf(Join(Gen.Elements(Pieces)), Join(Gen.OneOf(Gen.Elements(Pieces), AnyCharacter())));

    /// <summary>What a declaration may say: one line that is not blank.</summary>
    public static Gen<string> Declared { get; } = OneLine.Select(text => text.Replace("\u2028", "", StringComparison.Ordinal).Replace("\u2029", "", StringComparison.Ordinal))
        .Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Such a text of which a shell makes one word.</summary>
    public static Gen<string> Word { get; } = Declared.Select(text => text.Replace(" ", "", StringComparison.Ordinal)).Where(text => text.Length > 0);

    /// <summary>Such a text as the name of a file or a folder, blanks at neither end.</summary>
    public static Gen<string> FileName { get; } = Declared.Select(text => text.Replace("/", "", StringComparison.Ordinal).Trim())
        .Where(text => text is not ("" or "." or "..") && Encoding.UTF8.GetByteCount(text) < 200);

    /// <summary>Lines of printable ASCII.</summary>
    public static Gen<string> ManyLines { get; } = Join(Gen.Frequency(
        (3, Gen.Elements(Pieces.Where(piece => piece.All(char.IsAscii)).ToArray())),
        (2, Gen.Elements("\n", "\n\n", "\n ", " \n"))));

    /// <summary>What a shell's argument or a file can hold: everything but NUL and halves of a pair.</summary>
    public static Gen<string> WithoutNul { get; } = Join(Gen.Elements([.. Pieces, .. ControlPieces.Where(piece => piece != "\0")]));

    /// <summary>All of it, control characters and halves of a pair too.</summary>
    public static Gen<string> Anything { get; } = Join(Gen.OneOf(
        Gen.Elements([.. Pieces, .. ControlPieces]),
        Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString())));

    public static void Hold(this Gen<string> texts, Action<string> assertion, int times = 500) =>
        Prop.ForAll(Arb.From(texts, Shorter), assertion).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    public static IReadOnlyList<string> Take(this Gen<string> texts, int count) => [.. texts.Sample(count, size: 30)];

    private static Gen<string> Join(Gen<string> pieces) => Gen.ArrayOf(pieces).Select(string.Concat);

    private static Gen<string> AnyCharacter() => Gen.Choose(0x20, 0x10ffff)
        .Where(code => code is not (>= 0x7f and <= 0x9f) and not (>= 0xd800 and <= 0xdfff))
        .Select(char.ConvertFromUtf32);

    private static IEnumerable<string> Shorter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            yield return text.Remove(i, length);
            i += length - 1;
        }
    }
}
