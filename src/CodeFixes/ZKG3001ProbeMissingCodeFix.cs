using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Adds the probe as the sample of a production ensemble has it; to a liveness probe a startup probe, without which it kills who starts slowly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG3001ProbeMissingCodeFix)), Shared]
public sealed class ZKG3001ProbeMissingCodeFix() : DeclarationCodeFix("ZKG3001")
{
    private static readonly ImmutableDictionary<string, string> Probes = new Dictionary<string, string>
    {
        [nameof(EnsembleModel.StartupProbe)] = "StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)",
        [nameof(EnsembleModel.ReadinessProbe)] = "ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)",
        [nameof(EnsembleModel.LivenessProbe)] = "LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        // Each is put directly behind the ensemble's attribute, so the last one stands first.
        var missing = Probes.Where(probe => data.ContainsKey(probe.Key)).OrderBy(probe => probe.Key, StringComparer.Ordinal).ToList();
        yield return new("Add", $"Add {string.Join(" and ", missing.Select(probe => $"[{probe.Key}]"))}", [.. missing.Select(probe => new Edit.Add(probe.Value))]);
    }
}
