using System.Diagnostics;

namespace ZkGen;

/// <summary>What the servers write to standard output.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class LoggingAttribute : Attribute
{
    /// <summary>
    /// The lowest level that is written. Default: <see cref="ZooKeeperLogLevel.Info"/>. From ZooKeeper 3.8 on, whose logback knows
    /// no such level, <see cref="ZooKeeperLogLevel.Fatal"/> is written as ERROR. In the <see cref="ImageKind.KubernetesZooKeeper"/>
    /// image <see cref="ZooKeeperLogLevel.Debug"/> and <see cref="ZooKeeperLogLevel.Trace"/> have no effect: its launcher fixes the root logger at INFO.
    /// </summary>
    public ZooKeeperLogLevel Level { get; set; }
}
