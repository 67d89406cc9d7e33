using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ZkGen.Reading;
using ZkGen.Rules;

namespace ZkGen.Analyzers;

/// <summary>Findings as diagnostics: the message from the rule, the place from the declaration.</summary>
internal static class FindingDiagnostics
{
    public static Diagnostic ToDiagnostic(this Finding finding, PlaceMap places) =>
        finding.ToDiagnostic(places.Find(finding.Place), finding.Related.Select(places.Find).OfType<Location>());

    /// <summary>Of a finding that is not in a declaration.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding, Location? location, IEnumerable<Location>? related = null) => Diagnostic.Create(
        Descriptors.Get(finding.Rule),
        location,
        related,
        finding.Data.ToImmutableDictionary(data => data.Name, string? (data) => data.Value),
        [.. finding.Arguments]);
}
