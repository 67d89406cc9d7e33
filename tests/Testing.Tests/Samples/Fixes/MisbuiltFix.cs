using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Builds one token out of a text that a parser reads as a sum with a four.</summary>
public sealed class MisbuiltFix() : ReplacingFix("1 + 4")
{
    protected override CodeAction CreateAction(CodeFixContext context, string text) => CodeAction.Create(
        "Write a sum",
        async token =>
        {
            var root = (await context.Document.GetSyntaxRootAsync(token))!;
            var literal = root.FindToken(context.Span.Start).Parent!;
            var built = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(text, 5));
            return context.Document.WithSyntaxRoot(root.ReplaceNode(literal, built));
        },
        "Sum");
}
