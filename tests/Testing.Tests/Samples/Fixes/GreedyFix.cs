using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Replaces all fours of a document at once.</summary>
public sealed class GreedyFix() : ReplacingFix("5")
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, _) => ReplaceAll(document, await document.GetTextAsync(context.CancellationToken)));

    protected override CodeAction CreateAction(CodeFixContext context, string text) => CodeAction.Create(
        "Write 5", async token => ReplaceAll(context.Document, await context.Document.GetTextAsync(token)), "Write_5");

    private static Document ReplaceAll(Document document, SourceText text) =>
        document.WithText(SourceText.From(text.ToString().Replace('4', '5')));
}
