using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// The PodDisruptionBudget (<c>policy/v1</c>): how many servers a node drain may take away at a time. Without this attribute there is none, and
/// draining two nodes at once can take the quorum away.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class PodDisruptionBudgetAttribute : Attribute
{
    /// <summary>
    /// The name of the object. Default: <c>NAME-server</c>; <c>NAME-pdb</c> for the <see cref="ImageKind.KubernetesZooKeeper"/> image.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// <c>maxUnavailable</c>: how many servers may be away at a time. Default: 1, which a rolling update and a drain can share in an ensemble
    /// of five.
    /// </summary>
    public int MaxUnavailable { get; set; }
}
