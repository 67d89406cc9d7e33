using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>No budget: two drains at once may take the quorum away.</summary>
public sealed class ZKG5001PodDisruptionBudgetMissing() : Rule(
    "ZKG5001",
    RuleSeverity.Warning,
    "There is no PodDisruptionBudget",
    "[PodDisruptionBudget] is missing: node drains may take all {0} servers away at a time, and a quorum is {1}; add it with MaxUnavailable = 1")
{
    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.PodDisruptionBudget is null && !model.HasUnknownAttributes
            && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers is > 1 and <= Quorum.MaxServers)
            yield return Find(EnsembleModel.At(), Text(servers), Text(Quorum.Size(servers)));
    }
}
