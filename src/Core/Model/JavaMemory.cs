using System.Globalization;

namespace ZkGen.Model;

/// <summary>
/// An amount of memory as <c>-Xmx</c> takes it: a number, decimal or with <c>0x</c>, and <c>k</c>, <c>m</c>, <c>g</c> or <c>t</c> in either case for powers of 1024.
/// </summary>
public readonly record struct JavaMemory(long Bytes)
{
    public const long MiB = 1L << 20;

    /// <summary>Whether the JVM starts with it: not with 2 MiB or less. A server needs more.</summary>
    public bool IsEnoughForJava => Bytes > 2 * MiB;

    /// <summary>Whether a process can have so many addresses: 256 TiB on ARM, half of that on x86.</summary>
    public bool IsAddressable => Bytes <= 1L << 48;

    public static bool TryParse(string text, out JavaMemory memory)
    {
        memory = default;
        var shift = text.Length == 0 ? 0 : text[text.Length - 1] switch
        {
            'k' or 'K' => 10,
            'm' or 'M' => 20,
            'g' or 'G' => 30,
            't' or 'T' => 40,
            _ => 0,
        };
        var digits = shift == 0 ? text : text.Substring(0, text.Length - 1);
        var isHexadecimal = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!long.TryParse(isHexadecimal ? digits.Substring(2) : digits, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 0 || number > long.MaxValue >> shift)
            return false;

        memory = new(number << shift);
        return true;
    }

    /// <summary>In the largest unit that holds it without a rest.</summary>
    public override string ToString() =>
        IsMultipleOf(30) ? In(30, "g")
        : IsMultipleOf(20) ? In(20, "m")
        : IsMultipleOf(10) ? In(10, "k")
        : In(0, "");

    private bool IsMultipleOf(int shift) => Bytes > 0 && Bytes % (1L << shift) == 0;

    private string In(int shift, string unit) => (Bytes >> shift).ToString(CultureInfo.InvariantCulture) + unit;
}
