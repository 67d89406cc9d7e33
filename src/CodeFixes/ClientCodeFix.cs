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
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => diagnostic.Id == id))
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax argument
                || diagnostic.Properties[EnsembleConstants.ClassData] is not { } type || Expression($"global::{type}", diagnostic.Properties) is not { } text)
                continue;

            var parsed = SyntaxFactory.ParseExpression(text);
            var expression = parsed
                .ReplaceNodes(parsed.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(), (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation))
                .WithTriviaFrom(argument);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use {text.Substring("global::".Length)}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(argument, expression))),
                    id),
                diagnostic);
        }
    }

    /// <summary>What takes its place, in C#.</summary>
    protected abstract string? Expression(string type, ImmutableDictionary<string, string?> data);
}
