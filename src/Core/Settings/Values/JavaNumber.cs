using System.Globalization;
using System.Text.RegularExpressions;

namespace ZkGen.Settings.Values;

/// <summary>Numbers as Java reads them: decimal digits of any script, a sign, nothing around them.</summary>
public static class JavaNumber
{
    private static readonly Regex Fraction = new(
        @"^[+-]?(NaN|Infinity|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[dDfF]?)\z", RegexOptions.CultureInvariant);

    /// <summary><c>Integer.parseInt</c>.</summary>
    public static long? ParseInt(string text) => InRange(ParseLong(text));

    /// <summary><c>Long.parseLong</c>.</summary>
    public static long? ParseLong(string text) => Parse(text, 10);

    /// <summary><c>Integer.decode</c>, by which <c>Integer.getInteger</c> reads: also <c>0x1F</c>, <c>#1F</c> and octal <c>017</c>.</summary>
    public static long? DecodeInt(string text) => InRange(DecodeLong(text));

    /// <summary><c>Long.decode</c>, by which <c>Long.getLong</c> reads.</summary>
    public static long? DecodeLong(string text)
    {
        var sign = text.Length > 0 && text[0] is '+' or '-' ? text.Substring(0, 1) : "";
        var digits = text.Substring(sign.Length);
        var (prefix, radix) =
            digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? (2, 16)
            : digits.StartsWith("#", StringComparison.Ordinal) ? (1, 16)
            : digits.Length > 1 && digits[0] == '0' ? (1, 8)
            : (0, 10);
        digits = digits.Substring(prefix);
        return digits.Length == 0 || digits[0] is '+' or '-' ? null : Parse(sign + digits, radix);
    }

    /// <summary>Whether <c>decode</c> reads it as octal, which nobody means.</summary>
    public static bool IsOctal(string text)
    {
        var digits = text.TrimStart('+', '-');
        return digits.Length > 1 && digits[0] == '0' && digits[1] is not ('x' or 'X');
    }

    /// <summary><c>Double.parseDouble</c>, without its hexadecimal spellings.</summary>
    public static double? ParseDouble(string text)
    {
        if (!Fraction.IsMatch(text))
            return null;
        if (double.TryParse(text.TrimEnd('d', 'D', 'f', 'F'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return value;

        // What .NET Framework calls too large.
        return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }

    private static long? InRange(long? number) => number is >= int.MinValue and <= int.MaxValue ? number : null;

    private static long? Parse(string text, int radix)
    {
        var isNegative = text.Length > 0 && text[0] == '-';
        var start = isNegative || (text.Length > 0 && text[0] == '+') ? 1 : 0;
        if (start == text.Length)
            return null;

        // Downwards, because there is one negative number more than there are positive ones.
        var number = 0L;
        for (var i = start; i < text.Length; i++)
        {
            if (Digit(text[i], radix) is not { } digit || number < (long.MinValue + digit) / radix)
                return null;

            number = (number * radix) - digit;
        }

        return isNegative ? number : number == long.MinValue ? null : -number;
    }

    private static int? Digit(char c, int radix)
    {
        var digit =
            char.IsDigit(c) ? CharUnicodeInfo.GetDecimalDigitValue(c)
            : c is >= 'a' and <= 'f' or >= '\uFF41' and <= '\uFF46' ? (c & 0x1F) + 9
            : c is >= 'A' and <= 'F' or >= '\uFF21' and <= '\uFF26' ? (c & 0x1F) + 9
            : int.MaxValue;
        return digit < radix ? digit : null;
    }
}
