using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Lets one server go at a time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG5002PodDisruptionBudgetBreaksQuorumCodeFix)), Shared]
public sealed class ZKG5002PodDisruptionBudgetBreaksQuorumCodeFix() : DeclarationCodeFix("ZKG5002")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) =>
        [new("One", "Use MaxUnavailable = 1", new Edit.Set(nameof(PodDisruptionBudget.MaxUnavailable), "1"))];
}
