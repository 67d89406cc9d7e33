using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// What the Pods of the servers have in common.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class PodAttribute : Attribute
{
    /// <summary>
    /// <c>priorityClassName</c>: which Pods give way when nodes are full. The class itself is not created. Default: not written.
    /// </summary>
    public string? PriorityClassName { get; set; }

    /// <summary>
    /// <c>terminationGracePeriodSeconds</c>: seconds between SIGTERM and SIGKILL; a server needs less than one. Default: 30 for the
    /// <see cref="ImageKind.Official"/> image, else not written (Kubernetes: 30). At least 0.
    /// </summary>
    public long TerminationGracePeriodSeconds { get; set; }
}
