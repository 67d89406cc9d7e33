using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Notes it in an additional file as well, which the FixAll of Roslyn leaves out.</summary>
public sealed class FileFix() : ReplacingFix("5")
{
    protected override CodeAction CreateAction(CodeFixContext context, string text) => CodeAction.Create(
        "Write 5 and note it",
        async token =>
        {
            var solution = (await ReplaceAsync(context.Document, context, text, token)).Project.Solution;
            return solution.WithAdditionalDocumentText(context.Document.Project.AdditionalDocumentIds[0], SourceText.From("five"));
        },
        "File");
}
