using System.Globalization;

namespace ZkGen.Model;

/// <summary>Whole numbers as files and messages have them, whatever the culture.</summary>
internal static class NumberText
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
