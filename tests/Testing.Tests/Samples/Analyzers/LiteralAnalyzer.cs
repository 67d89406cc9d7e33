using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Flags a number wherever it is written.</summary>
public abstract class LiteralAnalyzer(DiagnosticDescriptor rule, string number) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.NumericLiteralExpression);
    }

    protected virtual void Check(SyntaxNodeAnalysisContext context)
    {
        if (((LiteralExpressionSyntax)context.Node).Token.Text == number)
            Report(context);
    }

    protected void Report(SyntaxNodeAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, context.Node.GetLocation(), context.Node.ToString()));
}
