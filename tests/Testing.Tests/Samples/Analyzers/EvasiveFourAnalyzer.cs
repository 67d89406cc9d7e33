using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Says the same under another id once a pragma stands there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvasiveFourAnalyzer() : LiteralAnalyzer(Rules.Four, "4")
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.Four, Rules.Six];

    protected override void Check(SyntaxNodeAnalysisContext context)
    {
        if (context.Node.SyntaxTree.GetRoot(context.CancellationToken).ContainsDirectives)
            context.ReportDiagnostic(Diagnostic.Create(Rules.Six, context.Node.GetLocation(), "this"));
        else
            base.Check(context);
    }
}
