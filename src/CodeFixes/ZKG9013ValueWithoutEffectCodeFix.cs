using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes the property away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG9013ValueWithoutEffectCodeFix)), Shared]
public sealed class ZKG9013ValueWithoutEffectCodeFix() : DeclarationCodeFix("ZKG9013")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        var property = data[ZKG9013ValueWithoutEffect.Property]!;
        yield return new(ZKG9013ValueWithoutEffect.Property, $"Remove {property}", new Edit.Unset(property));
    }
}
