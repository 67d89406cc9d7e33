using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A value in whose place the server takes another, in silence.</summary>
public sealed class ZKG2004IgnoredValue() : SettingValueRule(
    Outcome.Ignored,
    "ZKG2004",
    RuleSeverity.Warning,
    "The server takes another value",
    "{0} '{1}' has no effect in ZooKeeper {2}, because {3}: it runs with {5}; it takes: {4}")
{
    protected override IEnumerable<string> More(ZooKeeperSetting setting, Objection objection, ZooKeeperVersion version) =>
        [objection.Instead ?? (setting.Default.In(version) is { Length: > 0 } text ? $"its default, {text}" : "its default")];
}
