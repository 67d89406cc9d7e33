using System.Globalization;
using System.Numerics;

namespace ZkGen.Kubernetes;

/// <summary>
/// How Kubernetes writes a quantity that it has read: without a fraction, with the largest suffix of its kind for which that goes. Source:
/// <c>ParseQuantity</c> and <c>CanonicalizeBytes</c> of apimachinery, which keeps a text where a quick look finds nothing to change.
/// </summary>
public static class CanonicalQuantity
{
    // What the quick look is not taken at.
    private const int MaxDecimalDigits = 18;
    private const int MaxBinaryDigits = 14;

    private const int NanoExponent = -9;

    private static readonly string[] Binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    private static readonly string[] Decimal = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    /// <summary>The text as Kubernetes writes it; null if it is no quantity.</summary>
    public static string? Of(string text)
    {
        if (!Quantity.TryParse(text, out var quantity))
            return null;

        var unsigned = text.TrimStart('+', '-');
        var suffix = unsigned.TrimStart([.. "0123456789."]);
        var number = unsigned.Substring(0, unsigned.Length - suffix.Length);
        var binary = Array.IndexOf(Binary, suffix, 1);
        if (quantity.Nanos.IsZero)
            return "0";
        if (binary > 0 ? KeepsBinary(number, binary) : KeepsDecimal(number, Exponent(suffix)))
            return text;

        // Below 1024, and where a fraction would be left, a binary suffix becomes a decimal one.
        return binary > 0 && BigInteger.Abs(quantity.Nanos) >= 1024 * BigInteger.Pow(10, -NanoExponent) && (quantity.Nanos % BigInteger.Pow(10, -NanoExponent)).IsZero
            ? WriteBinary(quantity.Nanos / BigInteger.Pow(10, -NanoExponent))
            : WriteDecimal(quantity.Nanos, isExponent: binary < 0 && Array.IndexOf(Decimal, suffix) < 0);
    }

    private static bool KeepsBinary(string number, int power)
    {
        var digits = number.TrimEnd('.').TrimStart('0');
        return !digits.Contains('.') && digits.Length + (power * 3) <= MaxBinaryDigits && (BigInteger.Parse(digits, CultureInfo.InvariantCulture) & 7) != 0;
    }

    private static bool KeepsDecimal(string number, int exponent)
    {
        var parts = number.Split('.');
        var whole = parts[0].TrimStart('0') is { Length: > 0 } some ? some : "0";
        var decimals = parts.Length > 1 ? parts[1] : "";
        var (digits, scale) = (whole + decimals, exponent - decimals.Length);
        return digits.Length <= MaxDecimalDigits && scale >= NanoExponent && scale % 3 == 0 && digits[0] != '0' && !digits.EndsWith("000", StringComparison.Ordinal);
    }

    private static string WriteBinary(BigInteger number)
    {
        var power = 0;
        while (power < Binary.Length - 1 && (number % 1024).IsZero)
            (number, power) = (number / 1024, power + 1);

        return number.ToString(CultureInfo.InvariantCulture) + Binary[power];
    }

    private static string WriteDecimal(BigInteger number, bool isExponent)
    {
        var power = 0;
        while ((isExponent || power < Decimal.Length - 1) && (number % 1000).IsZero)
            (number, power) = (number / 1000, power + 1);

        var exponent = NanoExponent + (3 * power);
        var suffix = !isExponent ? Decimal[power] : exponent == 0 ? "" : "e" + exponent.ToString(CultureInfo.InvariantCulture);
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    private static int Exponent(string suffix) => Array.IndexOf(Decimal, suffix) is var power and >= 0
        ? NanoExponent + (3 * power)
        : int.Parse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
