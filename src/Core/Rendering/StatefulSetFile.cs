using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The StatefulSet: the servers.</summary>
internal static class StatefulSetFile
{
    public static Artifact Render(EnsemblePlan plan) => ObjectFile.Of("statefulset.yaml", plan.Image.Complete(plan, new V1StatefulSet
    {
        Metadata = ObjectMeta.Of(plan, plan.Name, plan.Image.ObjectLabels(plan)),
        Spec = new()
        {
            ServiceName = plan.HeadlessServiceName,
            Replicas = plan.Servers,
            PodManagementPolicy = plan.Model.StatefulSet.PodManagementPolicy.TextOrNull(),
            UpdateStrategy = plan.Model.StatefulSet.UpdateStrategy.TextOrNull() is { } type ? new() { Type = type } : null,
            MinReadySeconds = plan.Model.StatefulSet.MinReadySeconds.OrNull(),
            Selector = new() { MatchLabels = plan.SelectorLabels },
            Template = new() { Metadata = ObjectMeta.OfPods(plan), Spec = ServerPod.Of(plan) },
            VolumeClaimTemplates = [DataClaim(plan)],
        },
    }));

    private static V1PersistentVolumeClaim DataClaim(EnsemblePlan plan) => new()
    {
        Metadata = new() { Name = plan.DataVolumeName },
        Spec = new()
        {
            AccessModes = [plan.DataAccessMode.ToString()],
            StorageClassName = plan.Model.DataVolume.StorageClassName.TextOrNull(),
            Resources = new() { Requests = new() { { "storage", plan.Model.DataVolume.Storage.ValueOr("") } } },
        },
    };
}
