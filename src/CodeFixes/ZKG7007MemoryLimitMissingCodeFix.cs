using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the request the limit: what is used is what was asked for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7007MemoryLimitMissingCodeFix)), Shared]
public sealed class ZKG7007MemoryLimitMissingCodeFix() : DeclarationCodeFix("ZKG7007")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var limit = data[ZKG7007MemoryLimitMissing.Limit]!;
        yield return new(ZKG7007MemoryLimitMissing.Limit, $"Set MemoryLimit to {limit}", new Edit.Set(nameof(Resources.MemoryLimit), Literal(limit)));
    }
}
