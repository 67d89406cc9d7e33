using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What generators, analyzers and the compiler say about a project.</summary>
internal sealed class Analysis
{
    public required Project Project { get; init; }

    /// <summary>With what the generators added.</summary>
    public required Compilation Compilation { get; init; }

    public required GeneratorRun? Generated { get; init; }

    public required ImmutableArray<Diagnostic> AnalyzerDiagnostics { get; init; }

    public ImmutableArray<Diagnostic> GeneratorDiagnostics => Generated?.Result.Diagnostics ?? [];

    public ImmutableArray<Diagnostic> GetCompilerDiagnostics() => Compilation.GetDiagnostics();

    public async Task<IReadOnlyDictionary<string, SourceText>> GetTextsAsync(CancellationToken cancellationToken)
    {
        var texts = await Project.GetTextsAsync(cancellationToken);
        foreach (var tree in Generated?.Result.GeneratedTrees ?? [])
            texts[tree.FilePath] = await tree.GetTextAsync(cancellationToken);
        return texts;
    }

    public static async Task<Analysis> RunAsync(
        Project project,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        ImmutableArray<ISourceGenerator> generators,
        DefaultVerifier verifier,
        CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var generated = generators.IsEmpty ? null : GeneratorRun.Start(project, compilation, generators, verifier);
        compilation = generated?.Compilation ?? compilation;
        return new()
        {
            Project = project,
            Compilation = compilation,
            Generated = generated,
            AnalyzerDiagnostics = analyzers.IsEmpty
                ? []
                : await AnalyzeAsync(compilation, analyzers, project.AnalyzerOptions, verifier, cancellationToken),
        };
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions analyzerOptions,
        DefaultVerifier verifier,
        CancellationToken cancellationToken)
    {
        // By a handler rather than by looking for AD0001, which configuration can silence.
        var crashes = new ConcurrentQueue<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            analyzerOptions,
            onAnalyzerException: (exception, _, _) => crashes.Enqueue(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        if (crashes.TryPeek(out var crash))
            verifier.Fail($"AD0001: an analyzer threw.\n{crash}");
        return diagnostics;
    }
}
