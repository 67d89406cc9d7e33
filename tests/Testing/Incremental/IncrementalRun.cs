using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ZkGen.Testing;

/// <summary>Why each step of a generator ran, by tracking name.</summary>
public sealed class IncrementalRun
{
    internal IncrementalRun(GeneratorRunResult result, Compilation compilation)
    {
        Result = result;
        Compilation = compilation;
        Steps = result.TrackedSteps.Where(step => IsNamed(step.Key)).ToImmutableSortedDictionary(
            step => step.Key, step => Reasons(step.Value), StringComparer.Ordinal);
        Outputs = Reasons(result.TrackedOutputSteps.OrderBy(step => step.Key, StringComparer.Ordinal).SelectMany(step => step.Value));
    }

    public GeneratorRunResult Result { get; }

    /// <summary>With the generated sources.</summary>
    public Compilation Compilation { get; }

    public ImmutableSortedDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Steps { get; }

    public IReadOnlyList<IncrementalStepRunReason> Outputs { get; }

    public IReadOnlyList<IncrementalStepRunReason> this[string step] => Steps[step];

    /// <summary>For example <c>Model: Cached, Modified; Read: Unchanged, Modified; outputs: Cached, Modified</c>.</summary>
    public override string ToString() => string.Join(
        "; ", Steps.Append(new("outputs", Outputs)).Select(step => $"{step.Key}: {string.Join(", ", step.Value)}"));

    // Roslyn names its own inputs and the inner steps of ForAttributeWithMetadataName too.
    internal static bool IsNamed(string step) =>
        !step.Contains("_ForAttribute", StringComparison.Ordinal) && !BuiltIn.Contains(step);

    private static readonly ImmutableHashSet<string> BuiltIn =
    [
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.ParseOptions,
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.MetadataReferences,
        "CompilationOptions",
        WellKnownGeneratorOutputs.SourceOutput,
        WellKnownGeneratorOutputs.ImplementationSourceOutput,
        "HostOutput",
    ];

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
