using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Lets one server go at a time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG5003PodDisruptionBudgetBlocksDrainsCodeFix)), Shared]
public sealed class ZKG5003PodDisruptionBudgetBlocksDrainsCodeFix() : DeclarationCodeFix("ZKG5003")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG5003PodDisruptionBudgetBlocksDrains.MaxUnavailable, out var servers) && servers is not null)
            yield return new("One", $"Use MaxUnavailable = {servers}", new Edit.Set(nameof(PodDisruptionBudget.MaxUnavailable), servers));
    }
}
