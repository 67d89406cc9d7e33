using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A value that ZooKeeper's parser takes and with which the server then cannot run.</summary>
public sealed class ZKG2003FatalValue() : SettingValueRule(Outcome.Fatal)
{
    public override string Id => "ZKG2003";

    public override string Title => "The server cannot run with a value";

    public override string Message => "{0} '{1}' is read by ZooKeeper {2} and no server can run with it, because {3}; it takes: {4}";

    public override RuleSeverity Severity => RuleSeverity.Error;
}
