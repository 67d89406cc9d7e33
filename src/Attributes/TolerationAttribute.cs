using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// A taint of nodes that the Pods tolerate: an entry of <c>tolerations</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class TolerationAttribute : Attribute
{
    /// <summary>Tolerates taints of this key.</summary>
    /// <param name="key">The key of the taint.</param>
    public TolerationAttribute(string key) => Key = key;

    /// <summary>The key of the taint.</summary>
    public string Key { get; }

    /// <summary>
    /// Whether the value counts. Default: <see cref="TolerationOperator.Equal"/> where <see cref="Value"/> is set, else
    /// <see cref="TolerationOperator.Exists"/> (Kubernetes: always Equal).
    /// </summary>
    public TolerationOperator Operator { get; set; }

    /// <summary>The value of the taint, with <see cref="TolerationOperator.Equal"/>. Default: none.</summary>
    public string? Value { get; set; }

    /// <summary>Which effect is tolerated. Default: not written, all of them.</summary>
    public TaintEffect Effect { get; set; }

    /// <summary>
    /// Seconds for which a Pod stays on a node that gets the taint, with <see cref="TaintEffect.NoExecute"/>. Default: not written, for ever.
    /// </summary>
    public long TolerationSeconds { get; set; }
}
