using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using ZkGen.Analyzers;
using ZkGen.Build.Carrier;
using ZkGen.Generator;

namespace ZkGen.Hostile.Tests.Support;

/// <summary>What the compiler, the generator and the analyzer make of sources.</summary>
internal sealed class Outcome
{
    public required Compilation Plain { get; init; }

    public required Compilation Generated { get; init; }

    public required GeneratorDriverRunResult Run { get; init; }

    /// <summary>The analyzer's.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>The compiler's, without us.</summary>
    public IReadOnlyList<Diagnostic> PlainErrors { get; private init; } = [];

    /// <summary>The compiler's, with the generated sources.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(IsError);

    /// <summary>The carriers of the assembly, if there is one.</summary>
    public IReadOnlyList<Bundle>? Bundles { get; private set; }

    public static async Task<Outcome> OfAsync(IReadOnlyList<string> sources, CancellationToken stop)
    {
        var options = new ProjectProperties(sources[0].Length % 7 == 0 ? "1.22" : "");
        var plain = Project.Of(sources);
        var run = Generate(plain, options, out var generated, stop);
        Assert.Equal(Texts(run), Elsewhere(() => Texts(Generate(plain.Clone(), options, out _, stop))));

        var crashes = new ConcurrentQueue<Exception>();
        var analysis = new CompilationWithAnalyzersOptions(
            new([], options), (exception, _, _) => crashes.Enqueue(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var findings = await generated.WithAnalyzers([new EnsembleAnalyzer()], analysis).GetAnalyzerDiagnosticsAsync(stop);
        Assert.Empty(crashes);

        var diagnostics = generated.GetDiagnostics(stop);
        var outcome = new Outcome
        {
            Plain = plain,
            Generated = generated,
            Run = run,
            Findings = findings,
            Diagnostics = diagnostics,
            // Where there are none with us there are none without: nothing here uses what we generate.
            PlainErrors = diagnostics.Any(IsError) ? [.. plain.GetDiagnostics(stop).Where(IsError)] : [],
        };
        outcome.Emit(stop);
        return outcome;
    }

    private static GeneratorDriverRunResult Generate(Compilation compilation, AnalyzerConfigOptionsProvider options, out Compilation output, CancellationToken stop)
    {
        var result = CSharpGeneratorDriver.Create([new EnsembleGenerator().AsSourceGenerator()], [], Project.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out output, out _, stop).GetRunResult();
        Assert.All(result.Results, each => Assert.Null(each.Exception));
        Assert.Empty(result.Diagnostics);
        return result;
    }

    private static IReadOnlyList<string> Texts(GeneratorDriverRunResult run) => [.. run.GeneratedTrees.Select(tree => $"{tree.FilePath}\n{tree}")];

    // Turkish i, Arabic digits and separators: no text of ours is the user's.
    private static T Elsewhere<T>(Func<T> read)
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(here.Name == "tr-TR" ? "ar-SA" : "tr-TR");
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private void Emit(CancellationToken stop)
    {
        if (Errors.Any())
            return;

        var file = Path.Combine(Path.GetTempPath(), $"zkgen-hostile-{Guid.NewGuid():N}.dll");
        try
        {
            // The carrier is metadata: bodies need no code.
            using var stream = File.Create(file);
            var result = Generated.Emit(stream, options: new EmitOptions(metadataOnly: true), cancellationToken: stop);
            stream.Close();
            Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(IsError)));
            Bundles = CarrierReader.Read(file);
            Assert.NotNull(Bundles);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
