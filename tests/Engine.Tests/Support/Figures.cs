using Xunit.Abstractions;

namespace ZkGen.Engine.Tests.Support;

/// <summary>What docs/engine.md quotes.</summary>
internal static class Figures
{
    public static void Figure(this ITestOutputHelper output, string what, TimeSpan value) =>
        output.WriteLine(FormattableString.Invariant($"figure: {what}: {value.TotalSeconds:0.00} s"));

    public static void Figure(this ITestOutputHelper output, string what, string value) => output.WriteLine($"figure: {what}: {value}");
}
