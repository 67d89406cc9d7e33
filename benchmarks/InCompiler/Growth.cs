using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Generator;
using static ZkGen.Benchmarks.InCompiler.Table;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>More and more ensembles in one project, compiled from parsed sources to the assembly; "each more" is what one costs beyond the row above.</summary>
internal static class Growth
{
    public const string Peak = "peak";

    public static void Run()
    {
        Head("ensembles", "compiled with ZkGen", "without", "each more", "peak memory with ZkGen", "without", "each more", "assembly", "each more");
        (int Ensembles, TimeSpan Time, long Memory, long Size) above = default;
        foreach (var ensembles in new[] { 1, 10, 100, 1_000 })
        {
            var project = Workload.Project(ensembles, 0);
            var times = Contest.Run(ensembles > 100 ? 5 : 25, Contender(project, true), Contender(project, false));
            var (with, without) = (PeakOf(ensembles, true), PeakOf(ensembles, false));
            var size = Compile(project, true).Length - Compile(project, false).Length;
            var (time, memory, more) = (times[0] - times[1], with - without, ensembles - above.Ensembles);
            Row(
                Count(ensembles), Milliseconds(times[0]), Milliseconds(times[1]), Milliseconds((time - above.Time) / more),
                Megabytes(with), Megabytes(without), Kilobytes((memory - above.Memory) / more), Megabytes(size), Kilobytes((size - above.Size) / more));
            above = (ensembles, time, memory, size);
        }
    }

    /// <summary>In a process of its own: what it took at most.</summary>
    public static void PrintPeak(int ensembles, bool generates)
    {
        Compile(Workload.Project(ensembles, 0), generates);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    private static long PeakOf(int ensembles, bool generates)
    {
        string[] arguments = [typeof(Growth).Assembly.Location, Peak, ensembles.ToString(CultureInfo.InvariantCulture), generates.ToString()];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        return long.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }

    private static Contender Contender(CSharpCompilation project, bool generates) => new(() => () => Compile(project, generates));

    private static MemoryStream Compile(CSharpCompilation project, bool generates)
    {
        Compilation compilation = project.Clone();
        if (generates)
        {
            CSharpGeneratorDriver.Create([new EnsembleGenerator().AsSourceGenerator()], optionsProvider: ProjectOptions.Instance)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0 MB", CultureInfo.InvariantCulture);

    private static string Kilobytes(long bytes) => (bytes / 1e3).ToString("0 KB", CultureInfo.InvariantCulture);
}
