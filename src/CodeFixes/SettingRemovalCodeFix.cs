using System.Collections.Immutable;
using ZkGen.Rules;

namespace ZkGen.CodeFixes;

/// <summary>Takes a setting away: the property of <c>[ZooCfg]</c>, or the attribute <c>[ZooCfgSetting]</c>.</summary>
public abstract class SettingRemovalCodeFix(string id) : DeclarationCodeFix(id)
{
    protected sealed override IEnumerable<Answer> Answers(ImmutableDictionary<string, string?> data) => data.TryGetValue(SettingsAsTheyStand.Property, out var property) && property is not null
        ? [new(nameof(Edit.Remove), $"Remove {property}", new Edit.Unset(property))]
        : [new(nameof(Edit.Remove), "Remove the setting", new Edit.Remove())];
}
