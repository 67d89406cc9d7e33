using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.CodeFixes;

namespace ZkGen.Analyzers.Tests;

public class CodeFixHostTests
{
    private static IEnumerable<CodeFixProvider> All => typeof(DeclarationCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    /// <summary><c>dotnet format</c> hands each fix the first finding of the analyzer, of whatever rule.</summary>
    [Fact]
    public async Task FindingOfAnotherRuleIsLeftAlone()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Declared", LanguageNames.CSharp).AddDocument("Ensemble.cs", "[A] class Ensemble { }");
        var tree = await document.GetSyntaxTreeAsync();
        var foreign = Diagnostic.Create(Descriptors.All.Single(rule => rule.Id == "ZKG9005"), Location.Create(tree!, new(1, 1)));

        foreach (var fix in All)
        {
            var actions = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new(document, foreign, (action, _) => actions.Add(action), CancellationToken.None));

            Assert.Empty(actions);
        }
    }

    /// <summary>It then asks for all without the key of an answer, for which the batch fixer mends nothing.</summary>
    [Fact]
    public void AllCanBeMendedWithoutAKey() => Assert.All(All, fix => Assert.NotSame(WellKnownFixAllProviders.BatchFixer, fix.GetFixAllProvider()));
}
