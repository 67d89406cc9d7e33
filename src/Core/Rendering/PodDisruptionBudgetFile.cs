using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The PodDisruptionBudget, if one is declared.</summary>
internal static class PodDisruptionBudgetFile
{
    public static TextArtifact? Render(EnsemblePlan plan) => plan.Model.PodDisruptionBudget is not { } budget
        ? null
        : ObjectFile.Of("poddisruptionbudget.yaml", new V1PodDisruptionBudget
        {
            Metadata = new() { Name = plan.PodDisruptionBudgetName, NamespaceProperty = plan.Namespace },
            Spec = new()
            {
                MaxUnavailable = budget.MaxUnavailable.ValueOr(1),
                Selector = new() { MatchLabels = plan.SelectorLabels },
            },
        });
}
