using System.Diagnostics;

namespace ZkGen;

/// <summary>The user and group that the servers run as: the Pod's <c>securityContext</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class PodSecurityContextAttribute : Attribute
{
    /// <summary>
    /// <c>runAsUser</c>: the numeric user. Default: 1000 for the <see cref="ImageKind.Official"/> image; else not written, and the image's user runs,
    /// which in the tutorial's is root (its <c>zookeeper</c> user is 1000). Range: 0 to 2147483647.
    /// </summary>
    public long RunAsUser { get; set; }

    /// <summary>
    /// <c>runAsGroup</c>: the numeric group. Default: 1000 for the <see cref="ImageKind.Official"/> image, else not written (Kubernetes: the image's).
    /// Range: 0 to 2147483647.
    /// </summary>
    public long RunAsGroup { get; set; }

    /// <summary>
    /// <c>fsGroup</c>: the numeric group that owns the volume's files. Default: 1000 for the <see cref="ImageKind.Official"/> image; else not
    /// written, and a volume that root owns stays unwritable for any other user. Range: 0 to 2147483647.
    /// </summary>
    public long FsGroup { get; set; }
}
