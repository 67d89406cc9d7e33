using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Gives in to a pragma, although its rule is not configurable.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShyFourAnalyzer() : LiteralAnalyzer(Rules.Stubborn, "4")
{
    protected override void Check(SyntaxNodeAnalysisContext context)
    {
        if (!context.Node.SyntaxTree.GetRoot(context.CancellationToken).ContainsDirectives)
            base.Check(context);
    }
}
