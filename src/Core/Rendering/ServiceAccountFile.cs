using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>A ServiceAccount of the servers' own: nobody's rights, and no token in the Pods.</summary>
internal static class ServiceAccountFile
{
    public static Artifact Render(EnsemblePlan plan) => ObjectFile.Of("serviceaccount.yaml", new V1ServiceAccount
    {
        Metadata = ObjectMeta.Of(plan, plan.Image.ServiceAccountName(plan.Name), plan.Image.ObjectLabels(plan)),
        AutomountServiceAccountToken = false,
    });
}
