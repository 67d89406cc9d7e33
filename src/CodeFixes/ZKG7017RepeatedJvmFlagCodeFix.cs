using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the first flag away: the last one is what runs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7017RepeatedJvmFlagCodeFix)), Shared]
public sealed class ZKG7017RepeatedJvmFlagCodeFix() : DeclarationCodeFix("ZKG7017")
{
    public const string RemoveFirst = nameof(RemoveFirst);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var first = data[ZKG7017RepeatedJvmFlag.First]!;
        yield return new(RemoveFirst, $"Remove '{first}', which has no effect", new Edit.RemoveOther("JvmFlag", first));
    }
}
