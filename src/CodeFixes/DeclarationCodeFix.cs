using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZkGen.CodeFixes;

/// <summary>
/// Fixes a finding by giving properties of the attribute that it points at other values. A rule's fix says which; the safer answer first.
/// </summary>
public abstract class DeclarationCodeFix(string id) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
                continue;

            foreach (var answer in Answers(diagnostic.Properties))
            {
                var action = CodeAction.Create(
                    answer.Title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, attribute.With(answer.Values)))),
                    answer.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The answers to a finding, made of what its rule has computed.</summary>
    protected abstract IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data);
}
