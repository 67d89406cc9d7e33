using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Flags an addition of fours, and shows both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SumAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.Four];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            context => context.ReportDiagnostic(Diagnostic.Create(
                Rules.Four, context.Node.GetLocation(), context.Node.ChildNodes().Select(node => node.GetLocation()), "4 + 4")),
            SyntaxKind.AddExpression);
    }
}
