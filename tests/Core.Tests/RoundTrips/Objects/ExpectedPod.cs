using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips.Objects;

/// <summary>The Pod's template: as whom and where it runs; the name of its ConfigMap is left to a test of its own.</summary>
internal static class ExpectedPod
{
    public static void Add(ExpectedObject pod)
    {
        var model = pod.Model;
        pod.Is(model.Pod.PriorityClassName, null, "priorityClassName");
        pod.Is(model.Pod.TerminationGracePeriodSeconds, pod.IsOfficial ? 30 : null, "terminationGracePeriodSeconds");
        foreach (var (i, secret) in model.ImagePullSecrets.Index())
            pod.Is(secret.Value, null, "imagePullSecrets", i, "name");

        Security(pod);
        pod.All(model.NodeSelectors, "nodeSelector");
        foreach (var (i, toleration) in model.Tolerations.Index())
            Toleration(pod.At("tolerations", i), toleration);

        if (model.PodAntiAffinity is { } apart)
            AntiAffinity(pod.At("affinity", "podAntiAffinity"), apart);

        ExpectedContainer.Add(pod.At("containers", 0));
        if (!pod.IsOfficial)
            return;

        pod.Is("config", "volumes", 0, "name");
        pod.Is("tmp", "volumes", 1, "name");
        pod.Is("64Mi", "volumes", 1, "emptyDir", "sizeLimit");
    }

    private static void Security(ExpectedObject pod)
    {
        long? usual = pod.IsOfficial ? 1000 : null;
        pod.Is(pod.Model.PodSecurityContext.RunAsUser, usual, "securityContext", "runAsUser");
        pod.Is(pod.Model.PodSecurityContext.RunAsGroup, usual, "securityContext", "runAsGroup");
        pod.Is(pod.Model.PodSecurityContext.FsGroup, usual, "securityContext", "fsGroup");
        if (!pod.IsOfficial)
            return;

        pod.Is($"{pod.Name}-server", "serviceAccountName");
        pod.Is(false, "automountServiceAccountToken");
        pod.Is(false, "enableServiceLinks");
        pod.Is(true, "securityContext", "runAsNonRoot");
        pod.Is("OnRootMismatch", "securityContext", "fsGroupChangePolicy");
        pod.Is("RuntimeDefault", "securityContext", "seccompProfile", "type");
    }

    private static void Toleration(ExpectedObject item, Toleration declared)
    {
        item.Is(declared.Key, null, "key");
        item.Is(declared.Operator, declared.Value.IsSet ? "Equal" : "Exists", "operator");
        item.Is(declared.Value, null, "value");
        item.Is(declared.Effect, null, "effect");
        item.Is(declared.TolerationSeconds, null, "tolerationSeconds");
    }

    private static void AntiAffinity(ExpectedObject affinity, PodAntiAffinity apart)
    {
        var isPreferred = apart.Mode == PodAntiAffinityMode.Preferred;
        var item = affinity.At($"{(isPreferred ? "preferred" : "required")}DuringSchedulingIgnoredDuringExecution", 0);
        if (isPreferred)
            item.Is(apart.Weight, 100, "weight");

        var term = isPreferred ? item.At("podAffinityTerm") : item;
        term.Is(apart.TopologyKey, "kubernetes.io/hostname", "topologyKey");
        if (term.IsOfficial)
        {
            term.Selector("labelSelector", "matchLabels");
            return;
        }

        var expression = term.At("labelSelector", "matchExpressions", 0);
        expression.Is("app", "key");
        expression.Is("In", "operator");
        expression.Is(term.Name, "values", 0);
    }
}
