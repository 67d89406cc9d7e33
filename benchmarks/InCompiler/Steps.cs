using Microsoft.CodeAnalysis;
using ZkGen.Generator;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>What the steps of a generator did after a keystroke.</summary>
/// <param name="First">Why the step that reads declarations ran, and how often.</param>
/// <param name="Others">The same of the steps and outputs behind it.</param>
/// <param name="Renders">How many bundles were rendered.</param>
internal sealed record Steps(string First, string Others, int Renders)
{
    public static Steps Of(GeneratorRunResult result)
    {
        string[] behind = [TrackingNames.Declaration, TrackingNames.Options, TrackingNames.Model, TrackingNames.Identity, TrackingNames.Identities, TrackingNames.Findings];
        var outputs = Reasons(result.TrackedOutputSteps.Values.SelectMany(steps => steps)).ToList();
        return new(
            // Roslyn's name for the step that runs the transform; the others are ours.
            Counted(Reasons(Named("result_ForAttributeWithMetadataName"))),
            Counted(behind.SelectMany(name => Reasons(Named(name))).Concat(outputs)),
            Reasons(result.TrackedOutputSteps.GetValueOrDefault(WellKnownGeneratorOutputs.ImplementationSourceOutput, [])).Count(reason => reason is New or Modified));

        IEnumerable<IncrementalGeneratorRunStep> Named(string name) => result.TrackedSteps.GetValueOrDefault(name, []);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static string Counted(IEnumerable<IncrementalStepRunReason> reasons) =>
        string.Join(", ", reasons.CountBy(reason => reason).OrderBy(each => each.Key).Select(each => $"{Table.Count(each.Value)} {each.Key}")) is { Length: > 0 } text ? text : "–";
}
