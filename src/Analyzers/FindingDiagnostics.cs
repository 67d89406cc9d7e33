using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ZkGen.Reading;
using ZkGen.Rules;

namespace ZkGen.Analyzers;

/// <summary>Findings as diagnostics: the message from the rule, the place from the declaration.</summary>
internal static class FindingDiagnostics
{
    public static Diagnostic ToDiagnostic(this Finding finding, PlaceMap places) => Diagnostic.Create(
        Descriptors.Get(finding.Rule),
        places.Find(finding.Place),
        finding.Related.Select(places.Find).OfType<Location>(),
        finding.Data.ToImmutableDictionary(data => data.Name, string? (data) => data.Value),
        [.. finding.Arguments]);
}
