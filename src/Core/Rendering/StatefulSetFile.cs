using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The StatefulSet: the servers.</summary>
internal static class StatefulSetFile
{
    public static TextArtifact Render(EnsemblePlan plan) => ObjectFile.Of("statefulset.yaml", new V1StatefulSet
    {
        Metadata = new() { Name = plan.Name, NamespaceProperty = plan.Namespace },
        Spec = new()
        {
            ServiceName = plan.HeadlessServiceName,
            Replicas = plan.Servers,
            PodManagementPolicy = plan.Model.StatefulSet.PodManagementPolicy.TextOrNull(),
            UpdateStrategy = plan.Model.StatefulSet.UpdateStrategy.TextOrNull() is { } type ? new() { Type = type } : null,
            Selector = new() { MatchLabels = plan.SelectorLabels },
            Template = new()
            {
                Metadata = new() { Labels = plan.SelectorLabels },
                Spec = new()
                {
                    SecurityContext = SecurityContext(plan.Model.PodSecurityContext),
                    Affinity = Affinity(plan),
                    Containers = [ServerContainer.Of(plan)],
                },
            },
            VolumeClaimTemplates = [DataClaim(plan)],
        },
    });

    private static V1PodSecurityContext? SecurityContext(PodSecurityContext declared)
    {
        var context = new V1PodSecurityContext { RunAsUser = declared.RunAsUser.OrNull(), FsGroup = declared.FsGroup.OrNull() };
        return context == new V1PodSecurityContext() ? null : context;
    }

    private static V1Affinity? Affinity(EnsemblePlan plan) => plan.Model.PodAntiAffinity is not { } apart ? null : new()
    {
        PodAntiAffinity = new()
        {
            RequiredDuringSchedulingIgnoredDuringExecution =
            [
                new()
                {
                    LabelSelector = new()
                    {
                        MatchExpressions = [.. plan.SelectorLabels.Select(label =>
                            new V1LabelSelectorRequirement { Key = label.Key, OperatorProperty = "In", Values = [label.Value] })],
                    },
                    TopologyKey = apart.TopologyKey.ValueOr("kubernetes.io/hostname"),
                },
            ],
        },
    };

    private static V1PersistentVolumeClaim DataClaim(EnsemblePlan plan) => new()
    {
        Metadata = new() { Name = plan.DataVolumeName },
        Spec = new()
        {
            AccessModes = [plan.Model.DataVolume.AccessMode.ValueOr(VolumeAccessMode.ReadWriteOnce).ToString()],
            StorageClassName = plan.Model.DataVolume.StorageClassName.TextOrNull(),
            Resources = new() { Requests = new() { { "storage", plan.Model.DataVolume.Storage.ValueOr("") } } },
        },
    };
}
