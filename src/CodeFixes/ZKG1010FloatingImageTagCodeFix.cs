using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Names the declared release.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG1010FloatingImageTagCodeFix)), Shared]
public sealed class ZKG1010FloatingImageTagCodeFix() : DeclarationCodeFix("ZKG1010")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG1010FloatingImageTag.Image, out var image) && image is not null)
            yield return new(ZKG1010FloatingImageTag.Image, $"Use the image {image}", new Edit.SetIdentity(0, SymbolDisplay.FormatLiteral(image, quote: true)));
    }
}
