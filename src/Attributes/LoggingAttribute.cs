using System.Diagnostics;

namespace ZkGen;

/// <summary>What the servers write to standard output.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class LoggingAttribute : Attribute
{
    /// <summary>
    /// The lowest level that is written. Default: <see cref="ZooKeeperLogLevel.Info"/>. In the <see cref="ImageKind.KubernetesZooKeeper"/>
    /// image <see cref="ZooKeeperLogLevel.Debug"/> and <see cref="ZooKeeperLogLevel.Trace"/> have no effect: its launcher fixes the root logger at INFO.
    /// </summary>
    public ZooKeeperLogLevel Level { get; set; }
}
