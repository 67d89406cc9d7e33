using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting that the declared version does not have yet, or no longer.</summary>
public sealed class ZKG2006SettingNotInVersion() : Rule(
    "ZKG2006",
    RuleSeverity.Warning,
    "The version does not have a setting",
    "'{0}' {1}, and this ensemble runs ZooKeeper {2}: it would have no effect and is not written; {3}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version))
            yield break;

        foreach (var declared in DeclaredSetting.Taken(model))
        {
            if (declared.Setting is not { } setting || setting.Channel == SettingChannel.Never || declared.MayBeUnset)
                continue;
            if (setting.Versions.IsNewerThan(version))
                yield return Find(declared.Place, declared.Key, $"is known since {setting.Versions}", version.ToString(), "raise Version or remove the setting");
            else if (setting.Versions.IsGoneIn(version))
                yield return Find(declared.Place, declared.Key, $"is gone since {setting.Versions.Until}", version.ToString(), "remove it");
        }
    }
}
