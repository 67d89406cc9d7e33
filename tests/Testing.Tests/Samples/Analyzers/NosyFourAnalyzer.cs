using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Speaks about generated code too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NosyFourAnalyzer() : LiteralAnalyzer(Rules.Four, "4")
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode =>
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}
