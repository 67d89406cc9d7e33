using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies fixes as an IDE does.</summary>
internal sealed class CodeFixRunner(
    ImmutableArray<CodeFixProvider> providers,
    int? index,
    string? equivalenceKey,
    Func<Project, CancellationToken, Task<ImmutableArray<Diagnostic>>> analyzeAsync)
{
    public async Task<ImmutableArray<Diagnostic>> GetFixableAsync(Project project, CancellationToken cancellationToken)
    {
        var diagnostics = await analyzeAsync(project, cancellationToken);
        return diagnostics
            .RemoveAll(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is null
                || !providers.Any(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            .Sort(DiagnosticComparer.ByLocation);
    }

    /// <summary>Applies the fix of the first diagnostic that has one; null if none has.</summary>
    public async Task<Project?> FixFirstAsync(Project project, DefaultVerifier verifier, CancellationToken cancellationToken) =>
        await FindAsync(project, cancellationToken) is var (action, _, _)
            ? await ApplyAsync(action, project, verifier, cancellationToken)
            : null;

    public async Task<Project?> FixAllAsync(
        Project project, FixAllScope scope, DefaultVerifier verifier, CancellationToken cancellationToken)
    {
        if (await FindAsync(project, cancellationToken) is not var (trigger, document, provider))
            return null;

        var fixAll = provider.GetFixAllProvider();
        if (fixAll is null || !fixAll.GetSupportedFixAllScopes().Contains(scope))
            verifier.Fail($"{provider.GetType()} offers no FixAll in {scope}. If that is meant: CodeFixTestBehaviors.SkipFixAll…Check.");
        var context = new FixAllContext(
            document,
            provider,
            scope,
            trigger.EquivalenceKey,
            provider.FixableDiagnosticIds,
            new FixAllDiagnosticProvider(GetFixableAsync),
            cancellationToken);
        var action = await fixAll.GetFixAsync(context);
        verifier.True(action is not null, $"FixAll in {scope} does nothing, although '{trigger.Title}' is offered.");
        return await ApplyAsync(action, project, verifier, cancellationToken);
    }

    private async Task<(CodeAction Action, Document Document, CodeFixProvider Provider)?> FindAsync(
        Project project, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in await GetFixableAsync(project, cancellationToken))
        {
            var document = project.GetDocument(diagnostic.Location.SourceTree)!;
            foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var actions = new List<CodeAction>();
                await provider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
                var chosen = actions.SelectMany(Leaves)
                    .Where(action => equivalenceKey is null || action.EquivalenceKey == equivalenceKey)
                    .ElementAtOrDefault(index ?? 0);
                if (chosen is not null)
                    return (chosen, document, provider);
            }
        }

        return null;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static async Task<Project> ApplyAsync(
        CodeAction action, Project project, DefaultVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        var before = await project.GetTextsAsync(cancellationToken);
        var after = await changed.GetTextsAsync(cancellationToken);
        var isSame = before.Count == after.Count
            && before.All(file => after.TryGetValue(file.Key, out var text) && text.ContentEquals(file.Value));
        verifier.True(!isSame, $"The fix '{action.Title}' changes nothing.");
        return await ReparseAsync(changed, cancellationToken);
    }

    // Trees that a fix has built may differ from what a parser makes of their text, and only the text is saved.
    private static async Task<Project> ReparseAsync(Project project, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        foreach (var document in project.Documents)
        {
            var text = await document.GetTextAsync(cancellationToken);
            solution = solution.WithDocumentText(document.Id, SourceText.From(text.ToString(), text.Encoding));
        }

        return solution.GetProject(project.Id)!;
    }
}
