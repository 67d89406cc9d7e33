using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Names the kind that the image is of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG1011ImageOutsideKindCodeFix)), Shared]
public sealed class ZKG1011ImageOutsideKindCodeFix() : DeclarationCodeFix("ZKG1011")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG1011ImageOutsideKind.Kind, out var kind) && kind is not null)
            yield return new(ZKG1011ImageOutsideKind.Kind, $"Use ImageKind.{kind}", new Edit.Set(nameof(Image.Kind), $"{nameof(ImageKind)}.{kind}"));
    }
}
