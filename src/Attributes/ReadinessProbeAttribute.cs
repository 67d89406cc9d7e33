using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// Whether a server gets traffic from the client Service, and whether a rolling update goes on. Without this attribute there is no such
/// probe and a Pod counts as ready as soon as its process runs.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ReadinessProbeAttribute : Attribute
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
    /// How many failures in a row make the Pod not ready. Default: not written (Kubernetes: 3). At least 1.
    /// </summary>
    public int FailureThreshold { get; set; }

    /// <summary>How many successes in a row make the Pod ready again. Default: not written (Kubernetes: 1). At least 1.</summary>
    public int SuccessThreshold { get; set; }
}
