using System.Diagnostics;

namespace ZkGen;

/// <summary>How the StatefulSet starts and replaces its Pods.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class StatefulSetAttribute : Attribute
{
    /// <summary>
    /// <c>podManagementPolicy</c>: whether Pods start one after the other or together. Default:
    /// <see cref="ZkGen.PodManagementPolicy.Parallel"/> for the <see cref="ImageKind.Official"/> image, whose readiness needs a quorum, else not
    /// written (Kubernetes: <see cref="ZkGen.PodManagementPolicy.OrderedReady"/>). Kubernetes refuses to change it later.
    /// </summary>
    public PodManagementPolicy PodManagementPolicy { get; set; }

    /// <summary>
    /// <c>updateStrategy.type</c>: what happens to running Pods when the template changes. Default: not written (Kubernetes:
    /// <see cref="ZkGen.UpdateStrategy.RollingUpdate"/>).
    /// </summary>
    public UpdateStrategy UpdateStrategy { get; set; }

    /// <summary>
    /// <c>minReadySeconds</c>: seconds for which a replaced Pod must be ready before the next one is replaced. Default: 10 for the
    /// <see cref="ImageKind.Official"/> image, else not written (Kubernetes: 0). At least 0. Kubernetes 1.23 or newer.
    /// </summary>
    public int MinReadySeconds { get; set; }
}
