using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ZkGen.Rules;

namespace ZkGen.Analyzers;

/// <summary>Roslyn's view of the rule catalogue: one descriptor a rule.</summary>
public static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalogue.All.ToImmutableDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleCatalogue.All.Select(rule => ById[rule.Id])];

    public static DiagnosticDescriptor Get(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        (DiagnosticSeverity)rule.Severity,
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpUri,
        customTags: [.. Tags(rule)]);

    private static IEnumerable<string> Tags(Rule rule)
    {
        // Nothing could be written: hiding the reason would leave a build that silently stops updating its bundle.
        if (rule.Rejects && !rule.IsAcceptable)
            yield return WellKnownDiagnosticTags.NotConfigurable;
        if (rule.ComparesEnsembles)
            yield return WellKnownDiagnosticTags.CompilationEnd;
    }
}
