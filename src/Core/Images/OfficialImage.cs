using ZkGen.Collections;
using ZkGen.Kubernetes;
using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Scripts;

namespace ZkGen.Images;

/// <summary>
/// The Docker Official Image <c>zookeeper</c>: user 1000, <c>zkServer.sh</c> on the path, <c>ZOOCFGDIR=/conf</c>. Its entry point knows nothing of
/// ordinals and would write a configuration of its own; ours is mounted, and its Pods pass the Pod Security Standard <em>restricted</em>.
/// </summary>
public sealed class OfficialImage : ImageConventions
{
    public static readonly OfficialImage Instance = new();

    internal const string ConfigMountPath = "/conf";
    internal const long User = 1000;

    private const string ConfigVolume = "config";
    private const string TmpVolume = "tmp";

    private static readonly V1VolumeMount ConfigMount = new() { Name = ConfigVolume, MountPath = ConfigMountPath, ReadOnlyProperty = true };
    private static readonly V1VolumeMount TmpMount = new() { Name = TmpVolume, MountPath = "/tmp" };

    private OfficialImage()
    {
    }

    public override string ContainerName => "zookeeper";

    public override string DataVolumeName => "data";

    public override string DataMountPath => "/data";

    // Twelve hours of a busy ensemble fill 10 Gi.
    public override int AutopurgePurgeInterval => 1;

    // zkEnv.sh, from 3.5 on.
    public override JavaMemory DefaultHeap => new(1000 * JavaMemory.MiB);

    public override bool WritesEveryKey => false;

    public override bool MountsFiles => true;

    public override string? DefaultImageName(EnsemblePlan plan) => $"zookeeper:{plan.Version}";

    public override string DataDir(EnsemblePlan plan) => plan.DataMountPath;

    // None: a log beside the data is where ZooKeeper's own check finds it, should somebody split the two later. The image's /datalog is no volume.
    public override string? DataLogDir(EnsemblePlan plan) => null;

    public override string HeadlessServiceName(string ensemble) => $"{ensemble}-headless";

    // These three: not the ensemble's name alone, which is what an application calls its own.
    public override string ClientServiceName(string ensemble) => $"{ensemble}-client";

    public override string PodDisruptionBudgetName(string ensemble) => $"{ensemble}-server";

    public override string ServiceAccountName(string ensemble) => $"{ensemble}-server";

    public override StringMap SelectorLabels(EnsemblePlan plan) => new()
    {
        { "app.kubernetes.io/name", "zookeeper" },
        { "app.kubernetes.io/instance", plan.Name },
        { "app.kubernetes.io/component", "server" },
    };

    public override StringMap Labels(EnsemblePlan plan) => new StringMap(SelectorLabels(plan))
    {
        { "app.kubernetes.io/version", plan.Version.ToString() },
        { "app.kubernetes.io/managed-by", "zkgen" },
    };

    public override StringMap OwnAnnotations => new()
    {
        { "kubectl.kubernetes.io/default-container", ContainerName },

        // Or the autoscaler keeps each node for the sake of an empty /tmp.
        { "cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes", TmpVolume },
    };

    public override IReadOnlyList<V1VolumeMount> OwnVolumes => [ConfigMount, TmpMount];

    public override IReadOnlyList<V1EnvVar> OwnVariables =>
    [
        new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
        new() { Name = "HOME", Value = "/tmp" },
    ];

    public override EquatableArray<Artifact> Files(EnsemblePlan plan) =>
    [
        ZooCfgFile.Render(
            plan,
            $" {plan.Name}: {NumberText.Of(plan.Servers)} server{(plan.Servers == 1 ? "" : "s")}, ZooKeeper {plan.Version}, namespace {plan.Namespace}. "
            + "Written by ZkGen; change the C# declaration, not this file."),
        LoggingFile.Render(plan),
        JavaSecurityFile.Render(),
        StartScript.Render(plan),
        LiveScript.Render(),
        ReadyScript.Render(),
    ];

    // As `sh FILE`: the files of a ConfigMap are not executable, and its defaultMode is octal for some readers and decimal for others.
    public override IReadOnlyList<string> StartCommand(EnsemblePlan plan) => ["/bin/bash", $"{ConfigMountPath}/{StartScript.Name}"];

    public override IReadOnlyList<string> ProbeCommand(EnsemblePlan plan, bool isReadiness, int timeoutSeconds) =>
    [
        "/bin/sh", $"{ConfigMountPath}/{(isReadiness ? ReadyScript.Name : LiveScript.Name)}",
        NumberText.Of(plan.ClientPort), NumberText.Of(FourLetterWord.Limit(timeoutSeconds)),
    ];

    // The servers find each other here before any of them is ready, and none gets ready before they did.
    public override V1Service Complete(EnsemblePlan plan, V1Service headlessService) => headlessService with
    {
        Spec = headlessService.Spec with
        {
            PublishNotReadyAddresses = true,
            Ports = [new() { Name = PortName.Client, Port = plan.ClientPort }, .. headlessService.Spec.Ports!],
        },
    };

    // By name: while a new client port rolls out, each Pod is asked at its own.
    public override V1Service CompleteClientService(V1Service clientService) => clientService with
    {
        Spec = clientService.Spec with { Ports = [.. clientService.Spec.Ports!.Select(port => port with { TargetPort = port.Name })] },
    };

    // A Pod that is not ready may always go: a server that never gets ready must not keep a node from being drained. In 1.26 the field is there
    // and is dropped unless a feature gate is set.
    public override V1PodDisruptionBudget Complete(EnsemblePlan plan, V1PodDisruptionBudget budget) =>
        plan.KubernetesVersion.CompareTo(new(1, 27)) < 0
            ? budget
            : budget with { Spec = budget.Spec with { UnhealthyPodEvictionPolicy = "AlwaysAllow" } };

    public override V1StatefulSet Complete(EnsemblePlan plan, V1StatefulSet statefulSet)
    {
        var template = statefulSet.Spec.Template;
        return statefulSet with
        {
            Spec = statefulSet.Spec with
            {
                PodManagementPolicy = statefulSet.Spec.PodManagementPolicy ?? nameof(PodManagementPolicy.Parallel),
                MinReadySeconds = statefulSet.Spec.MinReadySeconds ?? (plan.KubernetesVersion.CompareTo(new(1, 23)) >= 0 ? 10 : null),
                Template = template with
                {
                    Metadata = template.Metadata with
                    {
                        Annotations = OwnAnnotations.With(template.Metadata.Annotations),
                    },
                    Spec = Complete(plan, template.Spec),
                },
            },
        };
    }

    private V1PodSpec Complete(EnsemblePlan plan, V1PodSpec pod) => pod with
    {
        ServiceAccountName = ServiceAccountName(plan.Name),
        AutomountServiceAccountToken = false,
        EnableServiceLinks = false,
        TerminationGracePeriodSeconds = pod.TerminationGracePeriodSeconds ?? 30,
        SecurityContext = new()
        {
            RunAsNonRoot = true,
            RunAsUser = pod.SecurityContext?.RunAsUser ?? User,
            RunAsGroup = pod.SecurityContext?.RunAsGroup ?? User,
            FsGroup = pod.SecurityContext?.FsGroup ?? User,
            FsGroupChangePolicy = "OnRootMismatch",
            SeccompProfile = new() { Type = "RuntimeDefault" },
        },
        Containers = [.. pod.Containers.Select(Complete)],
        Volumes =
        [
            new() { Name = ConfigVolume, ConfigMap = new() { Name = ConfigMapFile.Name(plan) } },
            new() { Name = TmpVolume, EmptyDir = new() { SizeLimit = "64Mi" } },
        ],
    };

    private V1Container Complete(V1Container container) => container with
    {
        ImagePullPolicy = container.ImagePullPolicy ?? nameof(ImagePullPolicy.IfNotPresent),
        Env = [.. OwnVariables, .. container.Env ?? []],
        SecurityContext = new()
        {
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
            Capabilities = new() { Drop = ["ALL"] },
        },
        TerminationMessagePolicy = "FallbackToLogsOnError",
        VolumeMounts = [ConfigMount, .. container.VolumeMounts!, TmpMount],
    };
}
