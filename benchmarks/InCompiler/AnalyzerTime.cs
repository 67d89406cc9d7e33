using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Analyzers;
using ZkGen.Analyzers.Clients;
using static ZkGen.Benchmarks.InCompiler.Table;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>What analyzers add to one that looks at nothing.</summary>
internal static class AnalyzerTime
{
    public static void Run()
    {
        Head("ensembles", "other files", "an idle analyzer", "ZkGen adds", "per ensemble", "SDK's analyzers add", "ratio");
        foreach (var (ensembles, others) in new[] { (10, 0), (100, 0), (1_000, 0), (100, 100) })
        {
            var project = Workload.Project(ensembles, others);
            var times = Contest.Run(
                ensembles > 100 ? 5 : 15,
                Contender(project, [new IdleAnalyzer()]), Contender(project, [new EnsembleAnalyzer(), new ClientAnalyzer()]), Contender(project, Sdk.Analyzers));
            var (ours, theirs) = (times[1] - times[0], times[2] - times[0]);
            Row(Count(ensembles), Count(others), Milliseconds(times[0]), Milliseconds(ours), Milliseconds(ours / ensembles), Milliseconds(theirs), Ratio(ours, theirs));
        }
    }

    // One thread: what is compared is work, not how it is spread.
    private static Contender Contender(CSharpCompilation project, ImmutableArray<DiagnosticAnalyzer> analyzers) => new(() =>
    {
        var options = new CompilationWithAnalyzersOptions(
            new([], ProjectOptions.Instance),
            (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var analysis = project.Clone().WithAnalyzers(analyzers, options);
        return () => analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    });
}
