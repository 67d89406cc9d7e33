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
}
