using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// The volume that holds each server's data, a claim template of the StatefulSet. Kubernetes refuses to change a claim template later.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class DataVolumeAttribute : Attribute
{
    /// <summary>Asks for a volume of this size for each server.</summary>
    /// <param name="storage">A Kubernetes quantity of bytes, such as <c>10Gi</c>.</param>
    public DataVolumeAttribute(string storage) => Storage = storage;

    /// <summary>The size of the volume, a Kubernetes quantity of bytes.</summary>
    public string Storage { get; }

    /// <summary>
    /// The name of the claim template, a DNS-1123 label; the claims are called <c>NAME-POD</c>. Default: <c>data</c>; <c>datadir</c>
    /// for the <see cref="ImageKind.KubernetesZooKeeper"/> image.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Where the volume is mounted, an absolute path. Default: <c>/data</c>; <c>/var/lib/zookeeper</c> for the
    /// <see cref="ImageKind.KubernetesZooKeeper"/> image.
    /// </summary>
    public string? MountPath { get; set; }

    /// <summary>
    /// <c>storageClassName</c>: the kind of storage. Default: not written, and the cluster's default class is taken; where there is none the Pods
    /// stay Pending.
    /// </summary>
    public string? StorageClassName { get; set; }

    /// <summary>The one entry of <c>accessModes</c>. Default: <see cref="VolumeAccessMode.ReadWriteOnce"/>.</summary>
    public VolumeAccessMode AccessMode { get; set; }
}
