using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Leaves out what is put before the domain anyway.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG1014ClusterDomainWithServiceCodeFix)), Shared]
public sealed class ZKG1014ClusterDomainWithServiceCodeFix() : DeclarationCodeFix("ZKG1014")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG1014ClusterDomainWithService.Domain, out var domain) && domain is not null)
            yield return new(ZKG1014ClusterDomainWithService.Domain, $"Use '{domain}'", new Edit.Set(nameof(EnsembleModel.ClusterDomain), $"\"{domain}\""));
    }
}
