using System.Globalization;
using System.Numerics;

namespace ZkGen.Kubernetes;

/// <summary>
/// An amount as Kubernetes reads it: <c>500m</c>, <c>1.5Gi</c>, <c>2e9</c>. Source: <c>resource.Quantity</c> of apimachinery: a sign, decimal
/// digits with a point or not, and a suffix; kept exactly to 10⁻⁹, rounded up as there. Blanks around it are dropped (<c>UnmarshalJSON</c>), and without
/// a digit it is 0.
/// </summary>
public readonly record struct Quantity(BigInteger Nanos) : IComparable<Quantity>
{
    private const int MaxLength = 64;

    // An exponent beyond these is capped there, or rounded up to 10⁻⁹.
    private const int MaxExponent = 40;

    private static readonly BigInteger NanosPerUnit = BigInteger.Pow(10, 9);

    // With a binary suffix there is no more.
    private static readonly BigInteger MaxBinary = long.MaxValue * NanosPerUnit;

    private static readonly Dictionary<string, (int Base, int Exponent)> Suffixes = new(StringComparer.Ordinal)
    {
        ["n"] = (10, -9), ["u"] = (10, -6), ["m"] = (10, -3), [""] = (10, 0), ["k"] = (10, 3), ["M"] = (10, 6), ["G"] = (10, 9), ["T"] = (10, 12), ["P"] = (10, 15), ["E"] = (10, 18),
        ["Ki"] = (2, 10), ["Mi"] = (2, 20), ["Gi"] = (2, 30), ["Ti"] = (2, 40), ["Pi"] = (2, 50), ["Ei"] = (2, 60),
    };

    /// <summary>In whole units, bytes or cores, rounded away from zero as Kubernetes does; no more than a <c>long</c> holds.</summary>
    public long Units => Nanos.Sign * (long)BigInteger.Min(long.MaxValue, CeilingDivide(BigInteger.Abs(Nanos), NanosPerUnit));

    public static bool TryParse(string text, out Quantity quantity)
    {
        quantity = default;
        text = text.Trim();
        if (text.Length is 0 or > MaxLength)
            return false;

        var sign = text[0] is '+' or '-' ? 1 : 0;
        var end = sign;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
            end++;

        var number = text.Substring(sign, end - sign);
        var point = number.IndexOf('.');
        var digits = number.Replace(".", "");
        if (number.Length - digits.Length > 1 || !TryReadSuffix(text.Substring(end), out var suffix))
            return false;

        // Digits behind the point are a power of ten; what is beyond 10⁻⁹ is rounded away from zero.
        var decimals = point < 0 ? 0 : digits.Length - point;
        var nanos = BigInteger.Parse($"0{digits}", CultureInfo.InvariantCulture) * NanosPerUnit;
        nanos = suffix.Exponent >= 0
            ? CeilingDivide(nanos * BigInteger.Pow(suffix.Base, suffix.Exponent), BigInteger.Pow(10, decimals))
            : CeilingDivide(nanos, BigInteger.Pow(10, decimals) * BigInteger.Pow(suffix.Base, -suffix.Exponent));
        nanos = suffix.Base == 2 ? BigInteger.Min(nanos, MaxBinary) : nanos;
        quantity = new(text[0] == '-' ? -nanos : nanos);
        return true;
    }

    public int CompareTo(Quantity other) => Nanos.CompareTo(other.Nanos);

    /// <summary>Its number in plain digits.</summary>
    public override string ToString()
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(Nanos), NanosPerUnit, out var rest).ToString(CultureInfo.InvariantCulture);
        var fraction = rest.ToString("d9", CultureInfo.InvariantCulture).TrimEnd('0');
        return (Nanos.Sign < 0 ? "-" : "") + whole + (fraction.Length > 0 ? $".{fraction}" : "");
    }

    private static bool TryReadSuffix(string text, out (int Base, int Exponent) suffix)
    {
        if (Suffixes.TryGetValue(text, out suffix))
            return true;

        // E alone is exa; with digits behind it, it is a power of ten.
        var isExponent = text.Length > 1 && text[0] is 'e' or 'E'
            && int.TryParse(text.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        if (isExponent)
            suffix = (10, Math.Max(-MaxExponent, Math.Min(MaxExponent, int.Parse(text.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))));

        return isExponent;
    }

    private static BigInteger CeilingDivide(BigInteger number, BigInteger by)
    {
        var quotient = BigInteger.DivRem(number, by, out var remainder);
        return remainder.Sign > 0 ? quotient + 1 : quotient;
    }
}
