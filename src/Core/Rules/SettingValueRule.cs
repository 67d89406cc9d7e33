using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>Values that the server does not take as they stand, by what it does with them.</summary>
public abstract class SettingValueRule(Outcome outcome, string id, RuleSeverity severity, string title, string message) : Rule(id, severity, title, message)
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Version.TryGet(out var version))
            return [];

        return from declared in DeclaredSetting.Taken(model)
               let setting = declared.Setting
               where setting is not null && declared.ChannelIn(version) is not null && (declared.IsTyped || setting.Property is null)
               let value = declared.Value.ValueOr("")
               let objection = declared.Value.IsSet ? setting.Value.Check(value, version) : null
               where objection?.Outcome == outcome
               select Find(declared.ValuePlace, [declared.Key, Shown.Of(value), version.ToString(), objection.Reason, setting.Value.DescriptionIn(version), .. More(setting, objection, version)]);
    }

    /// <summary>What the message says beyond key, value, version, reason and what the setting takes.</summary>
    protected virtual IEnumerable<string> More(ZooKeeperSetting setting, Objection objection, ZooKeeperVersion version) => [];
}
