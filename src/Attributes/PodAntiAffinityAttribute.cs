using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// Keeps the servers apart, one in each topology domain. Without this attribute the scheduler may put all of them on one node.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class PodAntiAffinityAttribute : Attribute
{
    /// <summary>
    /// The node label whose values are the domains. Default: <c>kubernetes.io/hostname</c>, one server a node.
    /// </summary>
    public string? TopologyKey { get; set; }

    /// <summary>
    /// Whether a server that finds no free domain waits, or joins another one. Default: <see cref="PodAntiAffinityMode.Required"/>. A cluster with
    /// fewer nodes than servers needs <see cref="PodAntiAffinityMode.Preferred"/>: else the Pods without a node stay Pending.
    /// </summary>
    public PodAntiAffinityMode Mode { get; set; }

    /// <summary><c>weight</c> among the scheduler's other wishes, with <see cref="PodAntiAffinityMode.Preferred"/>. Default: 100. Range: 1 to 100.</summary>
    public int Weight { get; set; }
}
