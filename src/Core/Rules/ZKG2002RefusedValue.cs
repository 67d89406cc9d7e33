using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A value that ZooKeeper's parser refuses.</summary>
public sealed class ZKG2002RefusedValue() : SettingValueRule(
    Outcome.Refused,
    "ZKG2002",
    RuleSeverity.Error,
    "ZooKeeper refuses a value",
    "{0} '{1}' keeps ZooKeeper {2} from starting, because {3}; it takes: {4}");
