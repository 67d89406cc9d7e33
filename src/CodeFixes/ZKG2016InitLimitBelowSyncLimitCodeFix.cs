using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives a follower more time to begin.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2016InitLimitBelowSyncLimitCodeFix)), Shared]
public sealed class ZKG2016InitLimitBelowSyncLimitCodeFix() : DeclarationCodeFix("ZKG2016")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG2016InitLimitBelowSyncLimit.Ticks, out var ticks) && ticks is not null)
            yield return new(ZKG2016InitLimitBelowSyncLimit.Ticks, $"Raise {nameof(ZooCfg.InitLimit)} to {ticks}", new Edit.Set(nameof(ZooCfg.InitLimit), ticks));
    }
}
