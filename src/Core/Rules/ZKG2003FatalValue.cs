using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A value that ZooKeeper's parser takes and with which the server then cannot run.</summary>
public sealed class ZKG2003FatalValue() : SettingValueRule(
    Outcome.Fatal,
    "ZKG2003",
    RuleSeverity.Error,
    "The server cannot run with a value",
    "{0} '{1}' is read by ZooKeeper {2} and no server can run with it, because {3}; it takes: {4}");
