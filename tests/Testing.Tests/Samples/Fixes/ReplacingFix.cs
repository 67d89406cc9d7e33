using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Replaces what T0004 flags by a text; with several texts there are several fixes.</summary>
public abstract class ReplacingFix(params string[] texts) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [Rules.Four.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var text in texts)
            context.RegisterCodeFix(CreateAction(context, text), context.Diagnostics);
        return Task.CompletedTask;
    }

    protected virtual CodeAction CreateAction(CodeFixContext context, string text) =>
        CodeAction.Create($"Write {text}", token => ReplaceAsync(context.Document, context, text, token), $"Write_{text}");

    protected static async Task<Document> ReplaceAsync(
        Document document, CodeFixContext context, string text, CancellationToken cancellationToken)
    {
        var old = await document.GetTextAsync(cancellationToken);
        return document.WithText(old.Replace(context.Span, text));
    }
}
