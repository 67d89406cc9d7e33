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

    // Of what the API server keeps none is finer.
    private static readonly BigInteger NanosPerThousandth = BigInteger.Pow(10, 6);
    private static readonly BigInteger NanosPerUnit = BigInteger.Pow(10, 9);

    private static readonly string[] Binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    private static readonly string[] Decimal = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    /// <summary>The text as Kubernetes writes it; null if it is no quantity.</summary>
    public static string? Of(string text)
    {
        if (!Quantity.TryParse(text, out var quantity))
            return null;

        var (number, suffix) = Split(text);
        var binary = Array.IndexOf(Binary, suffix, 1);
        if (quantity.Nanos.IsZero)
            return "0";

        return (binary > 0 ? KeepsBinary(number, binary) : KeepsDecimal(number, Exponent(suffix))) ? text.Trim() : Write(quantity.Nanos, suffix);
    }

    /// <summary>The text as the API server keeps it in a list of resources: rounded up to a thousandth (<c>SetDefaults_ResourceList</c>); null if it is no quantity.</summary>
    public static string? InResources(string text) => Quantity.TryParse(text, out var quantity) && BigInteger.Remainder(quantity.Nanos, NanosPerThousandth) is { IsZero: false } rest
        ? Write(quantity.Nanos - rest + (quantity.Nanos.Sign * NanosPerThousandth), Split(text).Suffix)
        : Of(text);

    private static (string Number, string Suffix) Split(string text)
    {
        var unsigned = text.Trim().TrimStart('+', '-');
        var suffix = unsigned.TrimStart([.. "0123456789."]);
        return (unsigned.Substring(0, unsigned.Length - suffix.Length), suffix);
    }

    // Below 1024, and where a fraction would be left, a binary suffix becomes a decimal one.
    private static string Write(BigInteger nanos, string suffix)
    {
        var isBinary = Array.IndexOf(Binary, suffix, 1) > 0;
        return isBinary && BigInteger.Abs(nanos) >= 1024 * NanosPerUnit && (nanos % NanosPerUnit).IsZero
            ? WriteBinary(nanos / NanosPerUnit)
            : WriteDecimal(nanos, isExponent: !isBinary && Array.IndexOf(Decimal, suffix) < 0);
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
