using ZkGen.Collections;
using ZkGen.Kubernetes;
using ZkGen.Model;
using ZkGen.Rendering;

namespace ZkGen.Images;

/// <summary>
/// What one kind of image settles: its names and paths, what is written where nothing is declared, how its container is started and asked. A kind
/// is a file of this folder.
/// </summary>
public abstract class ImageConventions
{
    public abstract string ContainerName { get; }

    public abstract string DataVolumeName { get; }

    public abstract string DataMountPath { get; }

    /// <summary>Hours between two purges where none are declared.</summary>
    public abstract int AutopurgePurgeInterval { get; }

    /// <summary>The heap that the image's own script gives the server where none is declared.</summary>
    public abstract JavaMemory DefaultHeap { get; }

    /// <summary>Whether every key of <c>zoo.cfg</c> is written, or only what is declared and what ZooKeeper demands.</summary>
    public abstract bool WritesEveryKey { get; }

    /// <summary>Whether the files of the bundle are mounted from a ConfigMap, or the image writes its own.</summary>
    public abstract bool MountsFiles { get; }

    /// <summary>Whether a key of ZooKeeper's configuration reaches the server.</summary>
    public virtual bool Takes(string key) => true;

    /// <summary>The image of the declared version; null if its name must be declared.</summary>
    public abstract string? DefaultImageName(EnsemblePlan plan);

    public abstract string DataDir(EnsemblePlan plan);

    public abstract string? DataLogDir(EnsemblePlan plan);

    public abstract string HeadlessServiceName(string ensemble);

    public abstract string ClientServiceName(string ensemble);

    public abstract string PodDisruptionBudgetName(string ensemble);

    /// <summary>The ServiceAccount of the Pods, if there is one of their own.</summary>
    public virtual string ServiceAccountName(string ensemble) => "default";

    /// <summary>The labels by which the objects select the Pods.</summary>
    public abstract StringMap SelectorLabels(EnsemblePlan plan);

    /// <summary>The labels of the Services and the Pods.</summary>
    public abstract StringMap Labels(EnsemblePlan plan);

    /// <summary>The labels of the other objects.</summary>
    public virtual StringMap ObjectLabels(EnsemblePlan plan) => Labels(plan);

    /// <summary>The annotations of the Pods.</summary>
    public virtual StringMap OwnAnnotations => [];

    /// <summary>The volumes beside the data volume.</summary>
    public virtual IReadOnlyList<V1VolumeMount> OwnVolumes => [];

    /// <summary>The container's environment variables.</summary>
    public virtual IReadOnlyList<V1EnvVar> OwnVariables => [];

    /// <summary>The Pods that a Pod keeps away from.</summary>
    public virtual V1LabelSelector AntiAffinitySelector(EnsemblePlan plan) => new() { MatchLabels = SelectorLabels(plan) };

    /// <summary>The files that are written beside the objects.</summary>
    public abstract EquatableArray<Artifact> Files(EnsemblePlan plan);

    /// <summary>The container's <c>command</c>.</summary>
    public abstract IReadOnlyList<string> StartCommand(EnsemblePlan plan);

    /// <summary>The <c>command</c> of a probe.</summary>
    /// <param name="isReadiness">Whether it asks for traffic, or for life.</param>
    /// <param name="timeoutSeconds">What the kubelet gives it.</param>
    public abstract IReadOnlyList<string> ProbeCommand(EnsemblePlan plan, bool isReadiness, int timeoutSeconds);

    /// <summary>The objects with what this kind needs in them, besides what is declared.</summary>
    public virtual V1Service Complete(EnsemblePlan plan, V1Service headlessService) => headlessService;

    public virtual V1Service CompleteClientService(V1Service clientService) => clientService;

    public virtual V1PodDisruptionBudget Complete(EnsemblePlan plan, V1PodDisruptionBudget budget) => budget;

    public virtual V1StatefulSet Complete(EnsemblePlan plan, V1StatefulSet statefulSet) => statefulSet;

    public static ImageConventions For(Setting<ImageKind> kind) => kind.ValueOr(ImageKind.Official) switch
    {
        ImageKind.KubernetesZooKeeper => KubernetesZooKeeperImage.Instance,
        ImageKind.Official => OfficialImage.Instance,
        var other => throw new InvalidOperationException($"{other} has no conventions."),
    };
}
