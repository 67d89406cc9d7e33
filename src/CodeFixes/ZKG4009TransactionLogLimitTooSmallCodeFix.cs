using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Raises the limit to twice what is allocated at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG4009TransactionLogLimitTooSmallCodeFix)), Shared]
public sealed class ZKG4009TransactionLogLimitTooSmallCodeFix() : DeclarationCodeFix("ZKG4009")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var limit = data[ZKG4009TransactionLogLimitTooSmall.Limit]!;
        yield return new(ZKG4009TransactionLogLimitTooSmall.Limit, $"Use {limit}", new Edit.SetIdentity(1, $"\"{limit}\""));
    }
}
