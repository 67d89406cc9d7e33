using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Purges every hour, where the image can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG4003PurgeOffCodeFix)), Shared]
public sealed class ZKG4003PurgeOffCodeFix() : DeclarationCodeFix("ZKG4003")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.ContainsKey(ZKG4003PurgeOff.CanBeSet))
            yield return new(ZKG4003PurgeOff.CanBeSet, "Purge every hour", new Edit.Set(nameof(ZooCfg.AutopurgePurgeInterval), "1"));
    }
}
