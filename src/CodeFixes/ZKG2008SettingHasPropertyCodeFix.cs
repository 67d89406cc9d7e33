using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Moves the value to the property. Where that has one already, the setting is taken away: the property's value is what was checked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG2008SettingHasPropertyCodeFix)), Shared]
public sealed class ZKG2008SettingHasPropertyCodeFix() : DeclarationCodeFix("ZKG2008")
{
    public const string Move = nameof(Move);
    public const string Remove = nameof(Remove);

    internal static IEnumerable<Answer> Of(ImmutableDictionary<string, string?> data)
    {
        var property = data[ZKG2008SettingHasProperty.Property]!;
        if (data.ContainsKey(ZKG2008SettingHasProperty.IsDeclared))
            yield return new(Remove, $"Remove it: {property} has a value", new Edit.Remove());
        else if (data.TryGetValue(ZKG2008SettingHasProperty.Value, out var value) && value is not null)
            yield return new(Move, $"Set {property} = {value}", new Edit.SetOf(nameof(ZooCfg), property, value), new Edit.Remove());
    }

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) => Of(data);
}
