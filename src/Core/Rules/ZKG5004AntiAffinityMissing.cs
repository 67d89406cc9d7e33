using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Nothing keeps the servers apart.</summary>
public sealed class ZKG5004AntiAffinityMissing() : Rule(
    "ZKG5004",
    RuleSeverity.Warning,
    "Nothing keeps the servers apart",
    "[PodAntiAffinity] is missing: the scheduler may put all {0} servers on one node, and they fail with it; add it")
{
    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.PodAntiAffinity is null && !model.HasUnknownAttributes
            && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers is > 1 and <= Quorum.MaxServers)
            yield return Find(EnsembleModel.At(), Text(servers));
    }
}
