using FsCheck;
using FsCheck.Fluent;

namespace ZkGen.Oracle.Tests.Declarations;

/// <summary>Texts of which about half are numbers for one of Java's methods.</summary>
internal static class NumberTexts
{
    private static readonly Gen<string> Digits = Gen.ArrayOf(Gen.Elements("0", "1", "7", "8", "9", "00", "\u0663", "\uff15", "\u096b")).Select(string.Concat);

    private static readonly Gen<string> HexDigits = Gen.ArrayOf(Gen.Elements("0", "1", "9", "a", "F", "\uff26", "\uff41", "5", "c", "7", "B", "2", "g")).Select(string.Concat);

    private static readonly Gen<string> Signs = Gen.Elements("", "", "", "", "", "-", "-", "+", "+", "--", "+-", "-+", "\u2212");

    private static readonly Gen<string> Edges = Gen.Elements(
        "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "0x7fffffff", "0x80000000",
        "-0x80000000", "-0x80000001", "0x7fffffffffffffff", "-0x8000000000000000", "0x8000000000000000", "017777777777", "-020000000000", "020000000000", "#80000000", "0777777777777777777777",
        "01000000000000000000000", "-01000000000000000000000");

    private static readonly Gen<string> Whole =
        from sign in Signs
        from number in Gen.OneOf(
            Digits, Digits.Select(digits => "0" + digits), HexDigits.Select(digits => "0x" + digits), HexDigits.Select(digits => "0X" + digits), HexDigits.Select(digits => "#" + digits))
        select sign + number;

    private static readonly Gen<string> Fractions =
        from sign in Signs
        from digits in Gen.Choose(0, 99999)
        from rest in Gen.Elements("", ".", ".5", ".0", ",5", ".5.5", ". 5")
        from exponent in Gen.Elements("", "", "e3", "E-3", "e+400", "e-400", "e", "e1.5")
        from suffix in Gen.Elements("", "", "d", "F", "D", "f", "dd", "L", "%")
        select $"{sign}{digits}{rest}{exponent}{suffix}";

    private static readonly Gen<string> Words =
        from sign in Signs
        from word in Gen.Elements("NaN", "Infinity", "infinity", "nan", "∞", "NaNd", "Infinityf", ".", "e3", ".5", ".e3", "", " ", "\u00b2", "\u00bd", "\u2167", "\ud835\udfd9", "\u0e51", "1\u00a0000")
        select sign + word;

    private static readonly Gen<string> Garbage = Gen.ArrayOf(Gen.Elements("0", "1", "x", "#", "-", "+", ".", "e", "_", ",", " ", "k", "d", "\u0663", "(", "1)")).Select(string.Concat);

    public static Gen<string> All { get; } = Gen.Frequency((3, Edges), (8, Whole), (5, Fractions), (2, Words), (2, Garbage));
}
