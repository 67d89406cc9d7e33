using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the zones a wish, or demands a node for each server and leaves the zones to the scheduler.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG5006TooFewDomainsCodeFix)), Shared]
public sealed class ZKG5006TooFewDomainsCodeFix() : DeclarationCodeFix("ZKG5006")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        yield return new("Wish", "Use PodAntiAffinityMode.Preferred", new Edit.Set(nameof(PodAntiAffinity.Mode), "PodAntiAffinityMode.Preferred"));
        yield return new("Nodes", "Use TopologyKey = \"kubernetes.io/hostname\"", new Edit.Set(nameof(PodAntiAffinity.TopologyKey), "\"kubernetes.io/hostname\""));
    }
}
