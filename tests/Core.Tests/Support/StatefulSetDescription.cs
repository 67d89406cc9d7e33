using System.Globalization;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>
/// What a StatefulSet has to hold, said once more and by other means: the tutorial's manifest and the reference bundle, completed by what is
/// declared. Lines as <see cref="FlatYaml"/> makes them; the commands and the name of the ConfigMap are left to tests of their own.
/// </summary>
internal sealed class StatefulSetDescription
{
    private readonly List<string> lines = [];
    private readonly EnsembleModel model;
    private readonly bool isOfficial;
    private readonly string name;

    private StatefulSetDescription(EnsembleModel model)
    {
        this.model = model;
        isOfficial = model.Image.Kind.ValueOr(ImageKind.Official) == ImageKind.Official;
        name = model.Name.ValueOr("");
        Set();
        Template();
        Pod();
        Scheduling();
        Container();
        Probe(model.StartupProbe, "startupProbe");
        Probe(model.LivenessProbe, "livenessProbe");
        Probe(model.ReadinessProbe, "readinessProbe");
        Volumes();
    }

    public static IReadOnlyList<string> Of(EnsembleModel model) => [.. new StatefulSetDescription(model).lines.Order(StringComparer.Ordinal)];

    public static bool IsDescribed(string line) =>
        !line.Contains("command › ", StringComparison.Ordinal) && !line.Contains("configMap › name", StringComparison.Ordinal);

    private void Set()
    {
        Is("apps/v1", "apiVersion");
        Is("StatefulSet", "kind");
        Is(name, "metadata", "name");
        Is(model.Namespace.ValueOr("default"), "metadata", "namespace");
        if (isOfficial)
            RecommendedLabels("metadata");

        All(model.Labels, "metadata", "labels");
        Is(model.HeadlessService.Name.ValueOr(name + (isOfficial ? "-headless" : "-hs")), "spec", "serviceName");
        Is($"{model.Servers.ValueOr(3)}", "spec", "replicas");
        Is(model.StatefulSet.PodManagementPolicy, isOfficial ? "Parallel" : null, "spec", "podManagementPolicy");
        Is(model.StatefulSet.UpdateStrategy, null, "spec", "updateStrategy", "type");

        // In the API since 1.22 and without a feature gate since 1.23.
        var knowsMinReady = model.KubernetesVersion.ValueOr(new(1, 27)).Minor >= 23;
        Is(model.StatefulSet.MinReadySeconds, isOfficial && knowsMinReady ? "10" : null, "spec", "minReadySeconds");
        Selector("spec", "selector");
    }

    private void Template()
    {
        if (isOfficial)
        {
            RecommendedLabels("spec", "template", "metadata");
            Is("zookeeper", "spec", "template", "metadata", "annotations", "kubectl.kubernetes.io/default-container");
            Is("tmp", "spec", "template", "metadata", "annotations", "cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes");
        }
        else
        {
            Is(name, "spec", "template", "metadata", "labels", "app");
        }

        All(model.Labels, "spec", "template", "metadata", "labels");
        All(model.Annotations, "spec", "template", "metadata", "annotations");
    }

    private void Pod()
    {
        InPod(model.Pod.PriorityClassName, null, "priorityClassName");
        InPod(model.Pod.TerminationGracePeriodSeconds, isOfficial ? "30" : null, "terminationGracePeriodSeconds");
        InPod(model.PodSecurityContext.RunAsUser, isOfficial ? "1000" : null, "securityContext", "runAsUser");
        InPod(model.PodSecurityContext.RunAsGroup, isOfficial ? "1000" : null, "securityContext", "runAsGroup");
        InPod(model.PodSecurityContext.FsGroup, isOfficial ? "1000" : null, "securityContext", "fsGroup");
        for (var i = 0; i < model.ImagePullSecrets.Count; i++)
            InPod(model.ImagePullSecrets[i].Value, null, "imagePullSecrets", i, "name");

        if (!isOfficial)
            return;

        InPod($"{name}-server", "serviceAccountName");
        InPod("false", "automountServiceAccountToken");
        InPod("false", "enableServiceLinks");
        InPod("true", "securityContext", "runAsNonRoot");
        InPod("OnRootMismatch", "securityContext", "fsGroupChangePolicy");
        InPod("RuntimeDefault", "securityContext", "seccompProfile", "type");
    }

    private void Scheduling()
    {
        foreach (var label in model.NodeSelectors)
            InPod(label.Value, null, "nodeSelector", label.Key.ValueOr(""));

        for (var i = 0; i < model.Tolerations.Count; i++)
        {
            var toleration = model.Tolerations[i];
            InPod(toleration.Key, null, "tolerations", i, "key");
            InPod(toleration.Operator, toleration.Value.IsSet ? "Equal" : "Exists", "tolerations", i, "operator");
            InPod(toleration.Value, null, "tolerations", i, "value");
            InPod(toleration.Effect, null, "tolerations", i, "effect");
            InPod(toleration.TolerationSeconds, null, "tolerations", i, "tolerationSeconds");
        }

        if (model.PodAntiAffinity is not { } apart)
            return;

        var isPreferred = apart.Mode == PodAntiAffinityMode.Preferred;
        object[] item = ["affinity", "podAntiAffinity", $"{(isPreferred ? "preferred" : "required")}DuringSchedulingIgnoredDuringExecution", 0];
        object[] term = isPreferred ? [.. item, "podAffinityTerm"] : item;
        if (isPreferred)
            InPod(apart.Weight, "100", [.. item, "weight"]);

        InPod(apart.TopologyKey, "kubernetes.io/hostname", [.. term, "topologyKey"]);
        if (isOfficial)
        {
            Selector(["spec", "template", "spec", .. term, "labelSelector"]);
            return;
        }

        InPod("app", [.. term, "labelSelector", "matchExpressions", 0, "key"]);
        InPod("In", [.. term, "labelSelector", "matchExpressions", 0, "operator"]);
        InPod(name, [.. term, "labelSelector", "matchExpressions", 0, "values", 0]);
    }

    private void Container()
    {
        InContainer(isOfficial ? "zookeeper" : "kubernetes-zookeeper", "name");
        InContainer(model.Image.Name.ValueOr($"zookeeper:{model.Version.ValueOr(default)}"), "image");
        InContainer(model.Image.PullPolicy, isOfficial ? "IfNotPresent" : null, "imagePullPolicy");
        InContainer(model.Resources.CpuRequest, null, "resources", "requests", "cpu");
        InContainer(model.Resources.MemoryRequest, null, "resources", "requests", "memory");
        InContainer(model.Resources.CpuLimit, null, "resources", "limits", "cpu");
        InContainer(model.Resources.MemoryLimit, null, "resources", "limits", "memory");
        (string, Setting<int>, int)[] ports =
        [
            ("client", model.ZooCfg.ClientPort, 2181), ("server", model.HeadlessService.ServerPort, 2888), ("leader-election", model.HeadlessService.LeaderElectionPort, 3888),
        ];
        foreach (var (i, (port, declared, usual)) in ports.Index())
        {
            InContainer(port, "ports", i, "name");
            InContainer($"{declared.ValueOr(usual)}", "ports", i, "containerPort");
        }

        var ours = isOfficial ? 2 : 0;
        if (isOfficial)
        {
            InContainer("POD_NAME", "env", 0, "name");
            InContainer("metadata.name", "env", 0, "valueFrom", "fieldRef", "fieldPath");
            InContainer("HOME", "env", 1, "name");
            InContainer("/tmp", "env", 1, "value");
            InContainer("false", "securityContext", "allowPrivilegeEscalation");
            InContainer("true", "securityContext", "readOnlyRootFilesystem");
            InContainer("ALL", "securityContext", "capabilities", "drop", 0);
            InContainer("FallbackToLogsOnError", "terminationMessagePolicy");
        }

        for (var i = 0; i < model.EnvironmentVariables.Count; i++)
        {
            InContainer(model.EnvironmentVariables[i].Key, null, "env", ours + i, "name");
            InContainer(model.EnvironmentVariables[i].Value, null, "env", ours + i, "value");
        }
    }

    private void Probe(Probe? probe, string field)
    {
        if (probe is null)
            return;

        InContainer(probe.InitialDelaySeconds, null, field, "initialDelaySeconds");
        InContainer(probe.PeriodSeconds, null, field, "periodSeconds");
        InContainer(probe.TimeoutSeconds, null, field, "timeoutSeconds");
        InContainer(probe.SuccessThreshold, null, field, "successThreshold");
        InContainer(probe.FailureThreshold, null, field, "failureThreshold");
        InContainer(probe.TerminationGracePeriodSeconds, null, field, "terminationGracePeriodSeconds");
    }

    private void Volumes()
    {
        var data = model.DataVolume;
        var claim = data.Name.ValueOr(isOfficial ? "data" : "datadir");
        Is(claim, "spec", "volumeClaimTemplates", 0, "metadata", "name");
        Is(data.AccessMode, "ReadWriteOnce", "spec", "volumeClaimTemplates", 0, "spec", "accessModes", 0);
        Is(data.StorageClassName, null, "spec", "volumeClaimTemplates", 0, "spec", "storageClassName");
        Is(data.Storage, null, "spec", "volumeClaimTemplates", 0, "spec", "resources", "requests", "storage");

        var place = isOfficial ? 1 : 0;
        InContainer(claim, "volumeMounts", place, "name");
        InContainer(data.MountPath, isOfficial ? "/data" : "/var/lib/zookeeper", "volumeMounts", place, "mountPath");
        if (!isOfficial)
            return;

        InContainer("config", "volumeMounts", 0, "name");
        InContainer("/conf", "volumeMounts", 0, "mountPath");
        InContainer("true", "volumeMounts", 0, "readOnly");
        InContainer("tmp", "volumeMounts", 2, "name");
        InContainer("/tmp", "volumeMounts", 2, "mountPath");
        InPod("config", "volumes", 0, "name");
        InPod("tmp", "volumes", 1, "name");
        InPod("64Mi", "volumes", 1, "emptyDir", "sizeLimit");
    }

    private void RecommendedLabels(params object[] metadata)
    {
        SelectedLabels([.. metadata, "labels"]);
        Is($"{model.Version.ValueOr(default)}", [.. metadata, "labels", "app.kubernetes.io/version"]);
        Is("zkgen", [.. metadata, "labels", "app.kubernetes.io/managed-by"]);
    }

    private void Selector(params object[] selector)
    {
        if (isOfficial)
            SelectedLabels([.. selector, "matchLabels"]);
        else
            Is(name, [.. selector, "matchLabels", "app"]);
    }

    private void SelectedLabels(params object[] labels)
    {
        Is("zookeeper", [.. labels, "app.kubernetes.io/name"]);
        Is(name, [.. labels, "app.kubernetes.io/instance"]);
        Is("server", [.. labels, "app.kubernetes.io/component"]);
    }

    private void All(EquatableArray<Entry> entries, params object[] path)
    {
        foreach (var entry in entries)
            Is(entry.Value, null, [.. path, entry.Key.ValueOr("")]);
    }

    private void InPod(string value, params object[] path) => Is(value, ["spec", "template", "spec", .. path]);

    private void InPod<T>(Setting<T> declared, string? usual, params object[] path)
        where T : notnull => Is(declared, usual, ["spec", "template", "spec", .. path]);

    private void InContainer(string value, params object[] path) => InPod(value, ["containers", 0, .. path]);

    private void InContainer<T>(Setting<T> declared, string? usual, params object[] path)
        where T : notnull => InPod(declared, usual, ["containers", 0, .. path]);

    private void Is(string value, params object[] path) => lines.Add(FlatYaml.Line(value, path));

    /// <summary>What is declared, else what the kind writes; nothing if that is null.</summary>
    private void Is<T>(Setting<T> declared, string? usual, params object[] path)
        where T : notnull
    {
        if ((declared.TryGet(out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : usual) is { } text)
            Is(text, path);
    }
}
