using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Declares the setting, by its property or by its key; takes the flag away where that is declared already, or cannot be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZKG7015JvmFlagIsSettingCodeFix)), Shared]
public sealed class ZKG7015JvmFlagIsSettingCodeFix() : DeclarationCodeFix("ZKG7015")
{
    public const string Declare = nameof(Declare);
    public const string Remove = nameof(Remove);

    protected override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data)
    {
        if (data.ContainsKey(ZKG7015JvmFlagIsSetting.IsUseless))
        {
            yield return new(Remove, "Remove it", new Edit.Remove());
            yield break;
        }

        var (key, value) = (data[ZKG7015JvmFlagIsSetting.Key]!, data[ZKG7015JvmFlagIsSetting.Value]!);
        if (data.TryGetValue(ZKG7015JvmFlagIsSetting.Property, out var property))
            yield return new(Declare, $"Set {property} = {data[ZKG7015JvmFlagIsSetting.CSharp]}", new Edit.SetOf(nameof(ZooCfg), property!, data[ZKG7015JvmFlagIsSetting.CSharp]!), new Edit.Remove());
        else
            yield return new(Declare, $"Declare it as [ZooCfgSetting(\"{key}\", …)]", new Edit.Add($"ZooCfgSetting({Literal(key)}, {Literal(value)})"), new Edit.Remove());
    }
}
