using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using ZkGen.Clients;

namespace ZkGen.CodeFixes;

/// <summary>Puts a constant of the ensemble in the place of an application's argument.</summary>
public abstract class ClientCodeFix(string id) : CodeFixProvider
{
    private const string Global = "global::";

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    // Not the batch fixer: it wants the key of an answer, and hosts that hand over whatever the analyzer found may have asked for another finding's.
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;

        var answers = diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => Answer(root, diagnostic)).OfType<(ExpressionSyntax Argument, ExpressionSyntax New)>()
            .ToDictionary(answer => answer.Argument, answer => answer.New);
        return document.WithSyntaxRoot(root.ReplaceNodes(answers.Keys, (argument, _) => answers[argument]));
    });

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => diagnostic.Id == id))
        {
            if (root is null || Answer(root, diagnostic) is not var (argument, expression))
                continue;

            var title = $"Use {expression.WithoutTrivia().ToString().Substring(Global.Length)}";
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(argument, expression))), id), diagnostic);
        }
    }

    /// <summary>What takes its place, in C#.</summary>
    protected abstract string? Expression(string type, ImmutableDictionary<string, string?> data);

    private (ExpressionSyntax Argument, ExpressionSyntax New)? Answer(SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax argument
            || diagnostic.Properties[EnsembleConstants.ClassData] is not { } type || Expression(Global + type, diagnostic.Properties) is not { } text)
            return null;

        var expression = SyntaxFactory.ParseExpression(text);
        return (argument, expression
            .ReplaceNodes(expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(), (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation))
            .WithTriviaFrom(argument));
    }
}
