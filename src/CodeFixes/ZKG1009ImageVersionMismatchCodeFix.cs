using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ZkGen.Model;
using ZkGen.Reading;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Makes the two agree: the declaration follows what runs, or the image what is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG1009ImageVersionMismatchCodeFix)), Shared]
public sealed class ZKG1009ImageVersionMismatchCodeFix() : DeclarationCodeFix("ZKG1009")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.TryGetValue(ZKG1009ImageVersionMismatch.Version, out var version) && version is not null)
            yield return new(ZKG1009ImageVersionMismatch.Version, $"Declare version {version}, which runs", new Edit.SetOf(AttributeNames.Ensemble, nameof(EnsembleModel.Version), Literal(version)));
        if (data.TryGetValue(ZKG1009ImageVersionMismatch.Image, out var image) && image is not null)
            yield return new(ZKG1009ImageVersionMismatch.Image, $"Use the image {image}", new Edit.SetIdentity(0, Literal(image)));
    }

}
