using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Takes the second collector away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7016ContradictoryJvmFlagsCodeFix)), Shared]
public sealed class ZKG7016ContradictoryJvmFlagsCodeFix() : DeclarationCodeFix("ZKG7016")
{
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) => [new(Remove, "Remove it", new Edit.Remove())];
}
