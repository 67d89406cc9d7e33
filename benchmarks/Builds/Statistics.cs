using System.Globalization;

namespace ZkGen.Benchmarks.Builds;

/// <summary>Figures as the tables show them.</summary>
internal static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    public static double Median(this IEnumerable<TimeSpan> values) => values.Select(value => value.TotalMilliseconds).Median();

    /// <summary>The median, and the middle half of what was measured around it.</summary>
    public static string Spread(this IEnumerable<double> values, string format)
    {
        var sorted = values.Order().ToList();
        return $"{Text(sorted.Median())} ({Text(sorted[sorted.Count / 4])} to {Text(sorted[sorted.Count * 3 / 4])})";

        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
    }
}
