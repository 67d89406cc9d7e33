using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A value that ZooKeeper's parser refuses.</summary>
public sealed class ZKG2002RefusedValue() : SettingValueRule(Outcome.Refused)
{
    public override string Id => "ZKG2002";

    public override string Title => "ZooKeeper refuses a value";

    public override string Message => "{0} '{1}' keeps ZooKeeper {2} from starting, because {3}; it takes: {4}";

    public override RuleSeverity Severity => RuleSeverity.Error;
}
