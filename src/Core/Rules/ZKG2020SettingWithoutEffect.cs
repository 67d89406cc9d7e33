using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A setting of something that another one has switched off, or that no bundle has.</summary>
public sealed class ZKG2020SettingWithoutEffect() : Rule(
    "ZKG2020",
    RuleSeverity.Warning,
    "A setting has no effect",
    "'{0}' has no effect, because {1}; {2}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // The switch may be what is being typed.
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable || model.HasUnknownAttributes || !model.JvmFlags.All(flag => flag.Value.IsSet))
            return [];

        return from declared in SettingsAsTheyStand.Of(model)
               where declared.Setting is not null && !SaysNo(declared)
               from needed in SettingSwitch.All
               where needed.Covers(declared.Key)
               let missing = needed.WhatIsMissing(model, settings)
               where missing is not null
               select Find(declared.Place, declared.Key, missing.Value.Reason, missing.Value.Advice) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
    }

    // What is off stays off.
    private static bool SaysNo(DeclaredSetting declared) => declared.Setting?.Value is BooleanValue value && !value.IsOn(declared.Value.ValueOr(""));
}
