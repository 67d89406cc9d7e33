using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Looks at additional files, and points at the compilation as a whole if there is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.Four];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        if (context.Options.AdditionalFiles.IsEmpty)
            context.ReportDiagnostic(Diagnostic.Create(Rules.Four, null, "nothing"));
        foreach (var file in context.Options.AdditionalFiles)
        {
            var text = file.GetText(context.CancellationToken)!;
            var index = text.ToString().IndexOf('4', StringComparison.Ordinal);
            var span = new TextSpan(index, 1);
            var location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Rules.Four, location, "4"));
        }
    }
}
