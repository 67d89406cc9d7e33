using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A budget that no drain can keep.</summary>
public sealed class ZKG5003PodDisruptionBudgetBlocksDrains() : Rule(
    "ZKG5003",
    RuleSeverity.Warning,
    "The PodDisruptionBudget blocks every drain",
    "MaxUnavailable 0 refuses every eviction: kubectl drain and upgrades of nodes wait until somebody deletes the budget or the Pod; use 1")
{
    /// <summary>Name of what the code fix gets where it is sure: with one server, 0 may be meant.</summary>
    public const string MaxUnavailable = nameof(MaxUnavailable);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.PodDisruptionBudget is { } budget && budget.MaxUnavailable == 0)
        {
            yield return Find(PodDisruptionBudget.At(nameof(budget.MaxUnavailable))) with
            {
                Data = model.Servers.Or(EnsemblePlan.DefaultServers).ValueOr(1) > 1 ? [(MaxUnavailable, "1")] : [],
            };
        }
    }
}
