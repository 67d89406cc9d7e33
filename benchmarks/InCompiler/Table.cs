using System.Globalization;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>Figures as <c>benchmarks/README.md</c> shows them.</summary>
internal static class Table
{
    public static void Head(params string[] columns)
    {
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
    }

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString(time.TotalMilliseconds < 100 ? "0.00 ms" : "0 ms", CultureInfo.InvariantCulture);

    public static string Microseconds(TimeSpan time) => (time.TotalMilliseconds * 1000).ToString("0 µs", CultureInfo.InvariantCulture);

    public static string Ratio(TimeSpan time, TimeSpan other) => (time / other).ToString("0.00 ×", CultureInfo.InvariantCulture);
}
