using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The PodDisruptionBudget, if one is declared.</summary>
internal static class PodDisruptionBudgetFile
{
    public static Artifact? Render(EnsemblePlan plan) => plan.Model.PodDisruptionBudget is null
        ? null
        : ObjectFile.Of("poddisruptionbudget.yaml", plan.Image.Complete(plan, new V1PodDisruptionBudget
        {
            Metadata = ObjectMeta.Of(plan, plan.PodDisruptionBudgetName, plan.Image.ObjectLabels(plan)),
            Spec = new()
            {
                MaxUnavailable = plan.MaxUnavailable,
                Selector = new() { MatchLabels = plan.SelectorLabels },
            },
        }));
}
