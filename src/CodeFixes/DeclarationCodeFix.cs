using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ZkGen.CodeFixes;

/// <summary>
/// Fixes a finding by edits of the declaration that it points at. A rule's fix says which; the safer answer first.
/// </summary>
public abstract class DeclarationCodeFix(string id) : CodeFixProvider
{
    /// <summary>
    /// The key of each finding's first answer: who mends all findings with the first one wants the first of each, whichever finding comes first.
    /// </summary>
    public const string Preferred = nameof(Preferred);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    // Not the batch fixer: it asks each finding for the very answer that was chosen for one of them, leaves those that have no such answer, and
    // loses one of two findings in the same attribute.
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;

        var chosen = diagnostics
            .Select(diagnostic => (Attribute: AttributeOf(root, diagnostic), Diagnostic: diagnostic))
            .Where(found => found.Attribute is not null)
            .Select(found => (Attribute: found.Attribute!, Answer: Choose(found.Attribute!, found.Diagnostic, context.CodeActionEquivalenceKey)))
            .Where(found => found.Answer is not null)
            .ToLookup(found => TypeOf(found.Attribute), found => (found.Attribute, found.Answer!));
        return document.WithSyntaxRoot(root.ReplaceNodes(
            chosen.Select(found => found.Key), (type, _) => Apply(type, [.. chosen[type]])));
    });

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);

        // Some hosts hand over whatever the analyzer found.
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => diagnostic.Id == id))
        {
            if (root is null || AttributeOf(root, diagnostic) is not { } attribute)
                continue;

            foreach (var answer in AnswersFor(attribute, diagnostic))
            {
                var action = CodeAction.Create(
                    answer.Title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(TypeOf(attribute), Apply(TypeOf(attribute), [(attribute, answer)])))),
                    answer.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The answers to a finding, made of what its rule has computed.</summary>
    protected abstract IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data);

    /// <summary>A text in C#.</summary>
    protected static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static AttributeSyntax? AttributeOf(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            && attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not null ? attribute : null;

    private static TypeDeclarationSyntax TypeOf(AttributeSyntax attribute) => attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;

    private static TypeDeclarationSyntax Apply(TypeDeclarationSyntax type, IReadOnlyList<(AttributeSyntax Attribute, Answer Answer)> chosen)
    {
        var edits = from each in chosen from edit in each.Answer.Edits select (each.Attribute, Edit: edit);
        return edits.Aggregate(
            type.TrackNodes(chosen.Select(each => each.Attribute)),
            (current, each) => current.GetCurrentNode(each.Attribute) is { } attribute ? each.Edit.Apply(current, attribute) : current);
    }

    private Answer? Choose(AttributeSyntax attribute, Diagnostic diagnostic, string? key)
    {
        var answers = AnswersFor(attribute, diagnostic).ToList();
        return answers.FirstOrDefault(answer => answer.EquivalenceKey == key) ?? answers.FirstOrDefault();
    }

    private IEnumerable<Answer> AnswersFor(AttributeSyntax attribute, Diagnostic diagnostic) =>
        Answers(diagnostic.Properties)
            .Where(answer => answer.Edits.All(edit => edit.IsPossible(attribute)))
            .Select((answer, i) => i == 0 ? answer with { EquivalenceKey = Preferred } : answer);
}
