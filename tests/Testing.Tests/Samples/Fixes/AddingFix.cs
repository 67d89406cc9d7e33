using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.Testing.Tests.Samples;

/// <summary>Adds a file.</summary>
public sealed class AddingFix() : ReplacingFix("5")
{
    protected override CodeAction CreateAction(CodeFixContext context, string text) => CodeAction.Create(
        "Write 5 in a new file",
        async token =>
        {
            var document = await ReplaceAsync(context.Document, context, text, token);
            return document.Project.AddDocument("New.cs", "class New;").Project.Solution;
        },
        "Add");
}
