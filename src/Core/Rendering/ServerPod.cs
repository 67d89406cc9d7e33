using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>The Pod that a server runs in: as whom and where.</summary>
internal static class ServerPod
{
    public static V1PodSpec Of(EnsemblePlan plan) => new()
    {
        PriorityClassName = plan.Model.Pod.PriorityClassName.TextOrNull(),
        TerminationGracePeriodSeconds = plan.Model.Pod.TerminationGracePeriodSeconds.OrNull(),
        ImagePullSecrets = plan.Model.ImagePullSecrets.Select(secret => new V1LocalObjectReference { Name = secret.Value.ValueOr("") }).ListOrNull(),
        SecurityContext = SecurityContext(plan.Model.PodSecurityContext),
        NodeSelector = new StringMap().With(plan.Model.NodeSelectors.Pairs()).OrNull(),
        Affinity = plan.Model.PodAntiAffinity is null ? null : new() { PodAntiAffinity = AntiAffinity(plan) },
        Tolerations = plan.Model.Tolerations.Select(Toleration).ListOrNull(),
        Containers = [ServerContainer.Of(plan)],
    };

    private static V1PodSecurityContext? SecurityContext(PodSecurityContext declared)
    {
        var context = new V1PodSecurityContext
        {
            RunAsUser = declared.RunAsUser.OrNull(),
            RunAsGroup = declared.RunAsGroup.OrNull(),
            FsGroup = declared.FsGroup.OrNull(),
        };
        return context == new V1PodSecurityContext() ? null : context;
    }

    private static V1PodAntiAffinity AntiAffinity(EnsemblePlan plan)
    {
        var term = new V1PodAffinityTerm
        {
            LabelSelector = plan.Image.AntiAffinitySelector(plan),
            TopologyKey = plan.TopologyKey,
        };
        return plan.AntiAffinityMode == PodAntiAffinityMode.Required
            ? new() { RequiredDuringSchedulingIgnoredDuringExecution = [term] }
            : new() { PreferredDuringSchedulingIgnoredDuringExecution = [new() { Weight = plan.AntiAffinityWeight, PodAffinityTerm = term }] };
    }

    private static V1Toleration Toleration(Toleration declared) => new()
    {
        Key = declared.Key.ValueOr(""),
        OperatorProperty = declared.Operator.ValueOr(declared.Value.IsSet ? TolerationOperator.Equal : TolerationOperator.Exists).ToString(),
        Value = declared.Value.TextOrNull(),
        Effect = declared.Effect.TextOrNull(),
        TolerationSeconds = declared.TolerationSeconds.OrNull(),
    };
}
