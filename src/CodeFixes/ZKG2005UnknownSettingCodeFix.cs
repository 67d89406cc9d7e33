using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Writes the key that was meant, or moves the value to its property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2005UnknownSettingCodeFix)), Shared]
public sealed class ZKG2005UnknownSettingCodeFix() : DeclarationCodeFix("ZKG2005")
{
    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) =>
        data.TryGetValue(ZKG2005UnknownSetting.Key, out var key) && key is not null ? [new(ZKG2005UnknownSetting.Key, $"Write '{key}'", new Edit.SetIdentity(0, Literal(key)))]
        : data.ContainsKey(ZKG2008SettingHasProperty.Property) ? ZKG2008SettingHasPropertyCodeFix.Of(data)
        : [];
}
