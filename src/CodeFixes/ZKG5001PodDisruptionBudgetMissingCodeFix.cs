using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Adds a budget of one server at a time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG5001PodDisruptionBudgetMissingCodeFix)), Shared]
public sealed class ZKG5001PodDisruptionBudgetMissingCodeFix() : DeclarationCodeFix("ZKG5001")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) =>
        [new("Add", "Add [PodDisruptionBudget(MaxUnavailable = 1)]", new Edit.Add("PodDisruptionBudget(MaxUnavailable = 1)"))];
}
