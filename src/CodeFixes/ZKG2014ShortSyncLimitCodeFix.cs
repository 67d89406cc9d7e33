using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Gives a follower more ticks: a longer tick would change the sessions too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2014ShortSyncLimitCodeFix)), Shared]
public sealed class ZKG2014ShortSyncLimitCodeFix() : DeclarationCodeFix("ZKG2014")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG2014ShortSyncLimit.Ticks, out var ticks) && ticks is not null)
            yield return new(ZKG2014ShortSyncLimit.Ticks, $"Raise {nameof(ZooCfg.SyncLimit)} to {ticks}", [new Edit.Set(nameof(ZooCfg.SyncLimit), ticks), .. InitLimit(data)]);
    }

    private static IEnumerable<Edit> InitLimit(ImmutableDictionary<string, string?> data) =>
        data.TryGetValue(ZKG2014ShortSyncLimit.InitTicks, out var ticks) && ticks is not null ? [new Edit.Set(nameof(ZooCfg.InitLimit), ticks)] : [];
}
