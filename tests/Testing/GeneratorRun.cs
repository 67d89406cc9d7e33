using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A driver that has run over a compilation, with every step tracked.</summary>
internal sealed class GeneratorRun
{
    private readonly DefaultVerifier verifier;

    private GeneratorRun(GeneratorDriver driver, Compilation input, DefaultVerifier verifier)
    {
        this.verifier = verifier;
        Input = input;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Compilation = output;
        Result = Driver.GetRunResult();
        // To the compiler a generator that throws is a warning, CS8785.
        foreach (var result in Result.Results)
            verifier.True(result.Exception is null, $"The generator {result.Generator.GetGeneratorType()} threw.\n{result.Exception}");
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    public Compilation Compilation { get; }

    public GeneratorDriverRunResult Result { get; }

    public static GeneratorRun Start(
        Project project, Compilation compilation, IEnumerable<ISourceGenerator> generators, DefaultVerifier verifier) =>
        new(
            CSharpGeneratorDriver.Create(
                generators,
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
                new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
            compilation,
            verifier);

    /// <summary>Runs again over another compilation, as an IDE does after an edit.</summary>
    public GeneratorRun Continue(Compilation compilation, Func<GeneratorDriver, GeneratorDriver>? configure = null) =>
        new(configure?.Invoke(Driver) ?? Driver, compilation, verifier);

    /// <summary>Runs again over the same sources: a generator that writes anything anew costs at every keystroke.</summary>
    public void VerifyOutputsCached()
    {
        var again = Continue(Input.Clone());
        foreach (var result in again.Result.Results)
        {
            var reasons = result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs)
                .Select(output => output.Reason);
            verifier.True(
                reasons.All(reason => reason == IncrementalStepRunReason.Cached),
                $"{result.Generator.GetGeneratorType()} made an output again although nothing had changed.");
        }
    }
}
