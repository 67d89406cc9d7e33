using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Fixes are applied one by one until none is offered any more, then by FixAll in every scope: the texts and the numbers of
/// steps have to be the expected ones. A fixed code that equals the test code means that no fix is offered.
/// </summary>
public abstract class CodeFixTest : AnalyzerTest
{
    [StringSyntax("C#-test")]
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    [StringSyntax("C#-test")]
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>Inherits from the test state, without its markup, what it does not say itself.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>Where FixAll gives another text than the fixes one by one.</summary>
    public SolutionState BatchFixedState { get; } = new();

    public int? CodeFixIndex { get; set; }

    public string? CodeFixEquivalenceKey { get; set; }

    /// <summary>By default one for every fixable diagnostic that is gone from the fixed code.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>By default one, if there is anything to fix.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>By default one for every document in which a diagnostic was fixed.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    private protected override IEnumerable<DiagnosticDescriptor> DefaultDescriptors =>
        Descriptors.Where(rule => GetCodeFixProviders().Any(provider => provider.FixableDiagnosticIds.Contains(rule.Id)));

    private protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        await base.RunImplAsync(cancellationToken);
        if (FixedState.IsEmpty && BatchFixedState.IsEmpty)
            return;

        var test = ProcessMarkup(TestState);
        var fixedState = ProcessMarkup(FixedState).InheritFrom(test);
        var batchState = BatchFixedState.IsEmpty ? fixedState : ProcessMarkup(BatchFixedState).InheritFrom(fixedState);
        var runner = new CodeFixRunner([.. GetCodeFixProviders()], CodeFixIndex, CodeFixEquivalenceKey, AnalyzeAllAsync);

        var start = CreateProject(test);
        var toFix = await runner.GetFixableAsync(start, cancellationToken);
        var left = await VerifyFixedAsync(fixedState, "Fixed code");
        var leftByBatch = batchState == fixedState ? left : await VerifyFixedAsync(batchState, "Fixed code of FixAll");

        var fixes = NumberOfIncrementalIterations ?? Math.Max(0, toFix.Length - left.Length);
        await VerifyFixesAsync("Fix by fix", runner.FixFirstAsync, fixes, fixedState);

        var documents = NumberOfFixAllInDocumentIterations ?? CountFixedDocuments(toFix, leftByBatch);
        var all = NumberOfFixAllIterations ?? Math.Min(1, fixes);
        await VerifyFixAllAsync(FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, documents);
        await VerifyFixAllAsync(FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, all);
        await VerifyFixAllAsync(FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, all);

        async Task<ImmutableArray<Diagnostic>> VerifyFixedAsync(SolutionState state, string context)
        {
            var analysis = await VerifyStateAsync(state, Verifier.PushContext(context), cancellationToken);
            return await runner.GetFixableAsync(analysis.Project, cancellationToken);
        }

        async Task VerifyFixAllAsync(FixAllScope scope, CodeFixTestBehaviors skip, int iterations)
        {
            if (!CodeFixTestBehaviors.HasFlag(skip))
                await VerifyFixesAsync($"FixAll in {scope}", FixAllAsync, iterations, batchState);

            Task<Project?> FixAllAsync(Project project, DefaultVerifier verifier, CancellationToken token) =>
                runner.FixAllAsync(project, scope, verifier, token);
        }

        async Task VerifyFixesAsync(
            string context,
            Func<Project, DefaultVerifier, CancellationToken, Task<Project?>> step,
            int iterations,
            SolutionState expected)
        {
            var verifier = Verifier.PushContext(context);
            var (done, project) = (0, start);
            // One step more than expected proves that it does not stop there.
            while (done <= iterations && await step(project, verifier, cancellationToken) is { } next)
                (done, project) = (done + 1, next);
            await VerifyTextsAsync(CreateProject(expected), project, verifier, cancellationToken);
            verifier.True(
                done == iterations,
                $"Expected {iterations} iteration(s) until nothing is left to fix; there were {(done > iterations ? "more" : done)}.");
        }
    }

    private static int CountFixedDocuments(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        var left = after.ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
        return before.GroupBy(diagnostic => diagnostic.Location.SourceTree!.FilePath)
            .Count(document => document.Count() > left[document.Key].Count());
    }

    private static async Task VerifyTextsAsync(
        Project expected, Project actual, DefaultVerifier verifier, CancellationToken cancellationToken)
    {
        var (wanted, got) = (await expected.GetTextsAsync(cancellationToken), await actual.GetTextsAsync(cancellationToken));
        verifier.EqualText(string.Join('\n', wanted.Keys), string.Join('\n', got.Keys), "The files are not those expected.");
        foreach (var (path, text) in wanted)
            verifier.EqualText(text.ToString(), got[path].ToString(), $"{path} is not as expected.");
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAllAsync(Project project, CancellationToken cancellationToken)
    {
        var analysis = await AnalyzeAsync(project, cancellationToken);
        return [.. analysis.AnalyzerDiagnostics.Concat(analysis.GetCompilerDiagnostics()).Where(IsEnabled)];
    }
}
