using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Keeps the servers on different nodes, or tries to. Required first: a server without a node is seen at once, two on one node when it fails.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG5004AntiAffinityMissingCodeFix)), Shared]
public sealed class ZKG5004AntiAffinityMissingCodeFix() : DeclarationCodeFix("ZKG5004")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        yield return new("Required", "Add [PodAntiAffinity]: a server without a node of its own waits", new Edit.Add("PodAntiAffinity"));
        yield return new("Wish", "Add [PodAntiAffinity] with PodAntiAffinityMode.Preferred: it joins another one", new Edit.Add("PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)"));
    }
}
