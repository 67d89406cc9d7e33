using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A budget that lets drains take more servers away than may fail.</summary>
public sealed class ZKG5002PodDisruptionBudgetBreaksQuorum() : Rule(
    "ZKG5002",
    RuleSeverity.Warning,
    "The PodDisruptionBudget lets drains break the quorum",
    "MaxUnavailable {0} lets node drains take {0} of {1} servers away at a time, which leaves {2}, and a quorum is {3}; use 1")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // Of one or two servers none may fail, whatever the budget says: that is said at their number.
        if (model.PodDisruptionBudget is { } budget && budget.MaxUnavailable.TryGet(out var unavailable)
            && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers is > 2 and <= Quorum.MaxServers
            && unavailable > Quorum.ToleratedFailures(servers))
        {
            yield return Find(
                PodDisruptionBudget.At(nameof(budget.MaxUnavailable)), Text(unavailable), Text(servers), Text(Math.Max(0, servers - unavailable)), Text(Quorum.Size(servers)));
        }
    }
}
