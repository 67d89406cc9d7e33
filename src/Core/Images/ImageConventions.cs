using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Images;

/// <summary>
/// What one kind of image settles: its names and paths, how its container is started and asked. A kind is a file of this folder.
/// </summary>
public abstract class ImageConventions
{
    public abstract string ContainerName { get; }

    public abstract string DataVolumeName { get; }

    public abstract string DataMountPath { get; }

    public abstract string DataDir { get; }

    public abstract string DataLogDir { get; }

    public abstract string HeadlessServiceName(string ensemble);

    public abstract string ClientServiceName(string ensemble);

    public abstract string PodDisruptionBudgetName(string ensemble);

    public abstract StringMap SelectorLabels(string ensemble);

    /// <summary>The container's <c>command</c>.</summary>
    public abstract IReadOnlyList<string> StartCommand(EnsemblePlan plan);

    /// <summary>The <c>command</c> of a probe that has this many seconds.</summary>
    public abstract IReadOnlyList<string> ProbeCommand(EnsemblePlan plan, int timeoutSeconds);

    public static ImageConventions For(Setting<ImageKind> kind) => kind.ValueOr(ImageKind.KubernetesZooKeeper) switch
    {
        _ => KubernetesZooKeeperImage.Instance,
    };
}
