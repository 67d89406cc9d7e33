using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ZkGen.Testing;

/// <summary>What a generator keeps and what it makes again between two keystrokes.</summary>
/// <param name="firstStep">
/// The tracking name of the step that reads syntax. It runs at every edit and has to come to an equal value; what is behind it
/// must not run.
/// </param>
public sealed class IncrementalVerifier<TGenerator>(string firstStep)
    where TGenerator : IIncrementalGenerator, new()
{
    private readonly DefaultVerifier verifier = new();
    private Project? project;
    private GeneratorRun? last;

    public SolutionState TestState { get; } = new();

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Default;

    /// <summary>Nothing of a compilation is kept, and over the same sources nothing is made again.</summary>
    public async Task<IncrementalRun> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var first = ToRun(await StartAsync(cancellationToken));
        verifier.True(
            first.Steps.TryGetValue(firstStep, out var reasons) && reasons.Count > 0,
            $"The step '{firstStep}' gave nothing. Named steps: {string.Join(", ", first.Steps.Keys)}");
        foreach (var (path, value) in StepValues(first.Result))
        {
            if (ObjectGraph.FindLeak(value, path) is { } leak)
                verifier.Fail(leak);
        }

        last = last!.Continue(last.Input.Clone());
        var again = ToRun(last);
        var isCached = again.Outputs.All(reason => reason == IncrementalStepRunReason.Cached)
            && again.Steps.All(step => step.Value.All(reason => reason == IncrementalStepRunReason.Cached
                || (step.Key == firstStep && reason == IncrementalStepRunReason.Unchanged)));
        verifier.True(isCached, $"Over the same sources '{firstStep}' may be Unchanged, and all else has to be Cached:\n{again}");
        return again;
    }

    public Task<IncrementalRun> AddFileAsync(string content, CancellationToken cancellationToken = default) =>
        EditAsync(
            project => project.AddDocument($"Added{project.DocumentIds.Count}.cs", SourceText.From(content)).Project,
            cancellationToken);

    /// <summary>Replaces a text that stands once in all sources.</summary>
    public async Task<IncrementalRun> EditFileAsync(string oldText, string newText, CancellationToken cancellationToken = default)
    {
        await StartAsync(cancellationToken);
        var hits = new List<Document>();
        foreach (var document in project!.Documents)
        {
            var text = await document.GetTextAsync(cancellationToken);
            hits.AddRange(Enumerable.Repeat(document, text.ToString().Split(oldText).Length - 1));
        }

        verifier.True(hits.Count == 1, $"'{oldText}' has to stand exactly once in the sources, and stands {hits.Count} times.");
        var edited = (await hits[0].GetTextAsync(cancellationToken)).ToString().Replace(oldText, newText, StringComparison.Ordinal);
        return await EditAsync(_ => hits[0].WithText(SourceText.From(edited)).Project, cancellationToken);
    }

    /// <summary>Any other edit: of references, of options, of additional files.</summary>
    public async Task<IncrementalRun> EditAsync(Func<Project, Project> edit, CancellationToken cancellationToken = default)
    {
        await StartAsync(cancellationToken);
        var before = project!;
        project = edit(before);
        var changes = project.GetChanges(before);
        last = last!.Continue((await project.GetCompilationAsync(cancellationToken))!, driver =>
        {
            if (changes.GetChangedAnalyzerConfigDocuments().Concat(changes.GetAddedAnalyzerConfigDocuments()).Any())
                driver = driver.WithUpdatedAnalyzerConfigOptions(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
            if (changes.GetChangedAdditionalDocuments().Concat(changes.GetAddedAdditionalDocuments()).Any())
                driver = driver.ReplaceAdditionalTexts(project.AnalyzerOptions.AdditionalFiles);
            return driver;
        });
        return ToRun(last);
    }

    private async Task<GeneratorRun> StartAsync(CancellationToken cancellationToken)
    {
        project ??= TestProject.Create(TestState, LanguageVersion);
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        return last ??= GeneratorRun.Start(project, compilation, [new TGenerator().AsSourceGenerator()], verifier);
    }

    private static IncrementalRun ToRun(GeneratorRun run) => new(run.Result.Results.Single(), run.Compilation);

    // Also what flows into an output: there a step without a name shows.
    private static IEnumerable<(string Path, object? Value)> StepValues(GeneratorRunResult result)
    {
        var named = result.TrackedSteps.Where(step => IncrementalRun.IsNamed(step.Key))
            .SelectMany(step => step.Value, (step, run) => (step.Key, run.Outputs));
        var inputs = result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Inputs)
            .Select(input => (input.Source.Name ?? "what flows into an output", input.Source.Outputs));
        return named.Concat(inputs).SelectMany(
            step => step.Outputs, (step, output) => (step.Item1, (object?)output.Value));
    }
}
