using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the image's own group.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG6003RootGroupCodeFix)), Shared]
public sealed class ZKG6003RootGroupCodeFix() : DeclarationCodeFix("ZKG6003")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) =>
        [new(ZKG6003RootGroup.Property, "Use 1000", new Edit.Set(data[ZKG6003RootGroup.Property]!, "1000"))];
}
