using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.CodeFixes;

namespace ZkGen.Hostile.Tests.Checks;

/// <summary>No fix throws, and none breaks code that compiled.</summary>
internal static class FixChecks
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [.. typeof(DeclarationCodeFix).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    public static async Task VerifyAsync(Outcome outcome, CancellationToken stop)
    {
        var fixable = outcome.Findings.Where(finding => Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(finding.Id))).ToList();
        if (fixable.Count == 0)
            return;

        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Declared", LanguageNames.CSharp).WithParseOptions(Support.Project.ParseOptions);
        foreach (var finding in fixable)
        {
            var tree = finding.Location.SourceTree!;
            var document = project.AddDocument(tree.FilePath, await tree.GetTextAsync(stop), filePath: tree.FilePath);
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), stop));
                foreach (var action in actions)
                {
                    var operation = Assert.Single((await action.GetOperationsAsync(stop)).OfType<ApplyChangesOperation>());
                    var changed = operation.ChangedSolution.GetDocument(document.Id)!;
                    Verify(outcome, tree, (await changed.GetTextAsync(stop)).ToString(), action);
                }
            }
        }
    }

    private static void Verify(Outcome outcome, SyntaxTree tree, string text, CodeAction action)
    {
        Assert.NotEqual(tree.ToString(), text);
        Assert.DoesNotContain(action.Title, char.IsControl);
        if (outcome.PlainErrors.Count > 0)
            return;

        var changed = outcome.Plain.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, Support.Project.ParseOptions, tree.FilePath));
        var errors = changed.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{action.Title}: {string.Join("\n", errors)}\n{text}");
    }
}
