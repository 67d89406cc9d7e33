using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Nothing keeps the servers apart.</summary>
public sealed class ZKG5004AntiAffinityMissing : Rule
{
    public override string Id => "ZKG5004";

    public override string Title => "Nothing keeps the servers apart";

    public override string Message => "[PodAntiAffinity] is missing: the scheduler may put all {0} servers on one node, and they fail with it; add it";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.PodAntiAffinity is null && !model.HasUnknownAttributes
            && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers is > 1 and <= Quorum.MaxServers)
            yield return Find(EnsembleModel.At(), Text(servers));
    }
}
