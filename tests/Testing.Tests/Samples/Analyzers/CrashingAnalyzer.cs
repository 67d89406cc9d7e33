using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrashingAnalyzer() : LiteralAnalyzer(Rules.Four, "4")
{
    protected override void Check(SyntaxNodeAnalysisContext context) => throw new InvalidTimeZoneException("crash");
}
