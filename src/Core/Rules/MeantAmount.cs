using System.Globalization;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>What is most likely meant by a text that is no amount of memory, such as <c>512MB</c> or <c>10 Gi</c>: powers of 1024.</summary>
internal static class MeantAmount
{
    private const string Units = "KMGTPE";

    // A number alone that is a size in MB, as ZK_SERVER_HEAP takes it.
    private const int MinMegabytes = 16;
    private const int MaxMegabytes = 65536;

    /// <summary>As Kubernetes takes it; null if nothing is likely.</summary>
    public static string? AsQuantity(string text)
    {
        var compact = Compact(text);
        var number = compact.TrimEnd('b', 'B').TrimEnd('i', 'I');
        var unit = number.Length == 0 ? -1 : Units.IndexOf(char.ToUpperInvariant(number[number.Length - 1]));
        return Positive(unit < 0 ? compact : $"{number.Substring(0, number.Length - 1)}{Units[unit]}i");
    }

    /// <summary>As the JVM takes it; null if nothing is likely.</summary>
    public static string? AsHeap(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= MinMegabytes and < MaxMegabytes ? new JavaMemory(number * JavaMemory.MiB).ToString() : null;

        return AsQuantity(text) is { } meant && Quantity.TryParse(meant, out var quantity) && new JavaMemory(quantity.Units) is { IsEnoughForJava: true, IsAddressable: true } heap
            ? heap.ToString()
            : null;
    }

    /// <summary>The quantity that is left without the blanks; null if none is.</summary>
    public static string? WithoutBlanks(string text) => Positive(Compact(text));

    private static string Compact(string text) => string.Concat(text.Where(c => c != ' '));

    private static string? Positive(string text) => Quantity.TryParse(text, out var quantity) && quantity.Nanos.Sign > 0 ? CanonicalQuantity.Of(text) : null;
}
