using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives <c>syncLimit</c> the usual number of ticks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2015LongLimitCodeFix)), Shared]
public sealed class ZKG2015LongLimitCodeFix() : DeclarationCodeFix("ZKG2015")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG2015LongLimit.SyncTicks, out var ticks) && ticks is not null)
            yield return new(ZKG2015LongLimit.SyncTicks, $"Use {nameof(ZooCfg.SyncLimit)} = {ticks}", new Edit.Set(nameof(ZooCfg.SyncLimit), ticks));
    }
}
