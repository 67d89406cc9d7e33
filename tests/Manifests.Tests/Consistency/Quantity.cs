using System.Globalization;

namespace ZkGen.Manifests.Tests.Consistency;

/// <summary>An amount as Kubernetes writes it: a number with a suffix of ten, of two, or an exponent.</summary>
internal static class Quantity
{
    private static readonly string[] Decimal = ["k", "M", "G", "T", "P", "E"];

    public static decimal Parse(string text)
    {
        for (var power = 1; power <= Decimal.Length; power++)
        {
            var suffix = Decimal[power - 1];
            if (text.EndsWith(suffix.ToUpperInvariant() + "i", StringComparison.Ordinal))
                return Number(text[..^2]) * (decimal)Math.Pow(1024, power);
            if (text.EndsWith(suffix, StringComparison.Ordinal))
                return Number(text[..^1]) * (decimal)Math.Pow(1000, power);
        }

        return text.EndsWith('m') ? Number(text[..^1]) / 1000 : Number(text);
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
