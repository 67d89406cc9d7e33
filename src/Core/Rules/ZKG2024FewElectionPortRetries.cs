using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A server that gives up its own election port before DNS has its name.</summary>
/// <remarks>Source: <c>QuorumCnxManager.Listener</c>; ZooKeeper's Administrator's Guide, <c>electionPortBindRetry</c>.</remarks>
public sealed class ZKG2024FewElectionPortRetries() : Rule(
    "ZKG2024",
    RuleSeverity.Warning,
    "A server gives up its election port soon",
    "electionPortBindRetry {0}: a server that cannot listen under its own name yet, because a cluster's DNS is late, stops after about {0} s with exit code 14; leave it out, and it tries for ever")
{
    private const string Key = "electionPortBindRetry";
    private const int Enough = 30;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in SettingsAsTheyStand.Of(model)
        where declared.Key == Key && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers > 1
        let tries = ((NumberValue)declared.Setting!.Value).Read(declared.Value.ValueOr(""))
        where tries is > 0 and < Enough
        select Find(declared.ValuePlace, Text(tries.Value)) with { Data = [.. SettingsAsTheyStand.Removal(declared)] };
}
