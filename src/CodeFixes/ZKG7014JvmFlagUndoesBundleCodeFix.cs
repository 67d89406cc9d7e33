using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ZkGen.CodeFixes;

/// <summary>Takes the flag away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7014JvmFlagUndoesBundleCodeFix)), Shared]
public sealed class ZKG7014JvmFlagUndoesBundleCodeFix() : DeclarationCodeFix("ZKG7014")
{
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) => [new(Remove, "Remove it", new Edit.Remove())];
}
