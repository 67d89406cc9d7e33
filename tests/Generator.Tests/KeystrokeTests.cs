using Microsoft.CodeAnalysis;
using ZkGen.Generator;
using ZkGen.Shared;
using ZkGen.Testing;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ZkGen.Generator.Tests;

/// <summary>What a keystroke may cost where many ensembles are declared, in steps and renderings; the times are in <c>benchmarks/</c>.</summary>
public class KeystrokeTests
{
    // What ForAttributeWithMetadataName calls the step that runs our transform, the only one behind which Roslyn cannot stop.
    private const string FirstStep = "result_ForAttributeWithMetadataName";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public async Task ElsewhereItRunsTheFirstStepAndRendersNothing(int ensembles)
    {
        var run = await Verifier(ensembles).EditFileAsync("return 1;", "return 2;");

        Assert.Equal(Enumerable.Repeat(Unchanged, ensembles), Reasons(run, FirstStep));
        Assert.All(run.Steps.Values.SelectMany(reasons => reasons), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Outputs, reason => Assert.Equal(Cached, reason));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public async Task InOneDeclarationItRendersThatOne(int ensembles)
    {
        var run = await Verifier(ensembles).EditFileAsync("\"zk-0\", Version = \"3.9.5\"", "\"zk-0\", Version = \"3.9.4\"");

        Assert.Equal([Modified, .. Enumerable.Repeat(Cached, ensembles - 1)], run[TrackingNames.Findings]);
        Assert.Equal(1, Rendered(run));
    }

    [Fact]
    public async Task NewEnsembleRendersNoOther()
    {
        var run = await Verifier(30).AddFileAsync(Declarations.Minimal(type: "Ensemble30", name: "zk-30"));

        Assert.Equal(1, Rendered(run));
    }

    /// <summary>What a generator adds after initialization is a part of the project in which Roslyn looks for attributes: its index of all other files is made anew.</summary>
    [Fact]
    public async Task NothingIsAddedBeforeDeclarationsAreLookedFor()
    {
        var run = await Verifier(0).AddFileAsync("class Added { }");

        // A source of post-initialization has no output step.
        Assert.Equal(run.Result.GeneratedSources.Length, run.Result.TrackedOutputSteps.Values.Sum(steps => steps.Length));
    }

    private static int Rendered(IncrementalRun run) => run.Result.TrackedOutputSteps[WellKnownGeneratorOutputs.ImplementationSourceOutput]
        .SelectMany(step => step.Outputs).Count(output => output.Reason is New or Modified);

    private static IEnumerable<IncrementalStepRunReason> Reasons(IncrementalRun run, string step) =>
        run.Result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(each => each.Outputs).Select(output => output.Reason);

    private static IncrementalVerifier<EnsembleGenerator> Verifier(int ensembles)
    {
        var verifier = new IncrementalVerifier<EnsembleGenerator>(TrackingNames.Declaration);
        verifier.TestState.Sources.Add("class Other { int Method() { return 1; } }");
        for (var i = 0; i < ensembles; i++)
            verifier.TestState.Sources.Add(Declarations.Minimal(type: $"Ensemble{i}", name: $"zk-{i}"));

        verifier.TestState.AdditionalReferences.Add(Declarations.AttributesReference);
        return verifier;
    }
}
