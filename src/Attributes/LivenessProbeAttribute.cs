using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// When the kubelet kills a server that no longer answers. Without this attribute a hung server stays as it is.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class LivenessProbeAttribute : Attribute
{
    /// <summary>Seconds between the start of the container and the first probe. Default: not written (Kubernetes: 0). At least 0.</summary>
    public int InitialDelaySeconds { get; set; }

    /// <summary>Seconds from one probe to the next. Default: not written (Kubernetes: 10). At least 1.</summary>
    public int PeriodSeconds { get; set; }

    /// <summary>
    /// Seconds after which a probe without an answer has failed. Default: not written (Kubernetes: 1, short for a command that starts a
    /// shell). At least 1.
    /// </summary>
    public int TimeoutSeconds { get; set; }

    /// <summary>
    /// How many failures in a row end the container. Default: not written (Kubernetes: 3). At least 1.
    /// </summary>
    public int FailureThreshold { get; set; }

    /// <summary>
    /// <c>terminationGracePeriodSeconds</c> of a server that this probe ends. Default: not written (Kubernetes: the Pod's). At least 1. Kubernetes
    /// 1.25 or newer.
    /// </summary>
    public long TerminationGracePeriodSeconds { get; set; }
}
