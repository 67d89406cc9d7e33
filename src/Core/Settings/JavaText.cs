using System.Globalization;

namespace ZkGen.Settings;

/// <summary>Numbers as Java reads them.</summary>
internal static class JavaText
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
