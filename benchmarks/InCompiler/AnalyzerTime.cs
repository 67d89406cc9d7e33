using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Analyzers;
using ZkGen.Analyzers.Clients;
using static ZkGen.Benchmarks.InCompiler.Table;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>What the analyzers add to a compiler that has bound everything already.</summary>
internal static class AnalyzerTime
{
    public static void Run()
    {
        Head("ensembles", "other files", "ZkGen", "per ensemble", "SDK's analyzers", "ratio");
        foreach (var (ensembles, others) in new[] { (10, 0), (100, 0), (1_000, 0), (100, 1_000) })
        {
            var project = Workload.Project(ensembles, others);
            var times = Contest.Run(
                ensembles > 100 || others > 0 ? 5 : 15, Contender(project, [new EnsembleAnalyzer(), new ClientAnalyzer()]), Contender(project, Sdk.Analyzers));
            Row(Count(ensembles), Count(others), Milliseconds(times[0]), Milliseconds(times[0] / ensembles), Milliseconds(times[1]), Ratio(times[0], times[1]));
        }
    }

    // One thread: what is compared is work, not how it is spread.
    private static Contender Contender(CSharpCompilation project, ImmutableArray<DiagnosticAnalyzer> analyzers) => new(() =>
    {
        var compilation = project.Clone();
        compilation.GetDiagnostics();
        var options = new CompilationWithAnalyzersOptions(
            new([], ProjectOptions.Instance),
            (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var analysis = compilation.WithAnalyzers(analyzers, options);
        return () => analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    });
}
