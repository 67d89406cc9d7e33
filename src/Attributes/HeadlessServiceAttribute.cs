using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// The headless Service under whose name the servers find each other. The StatefulSet refers to it as <c>serviceName</c>, and each server's
/// host name and <c>server.N</c> line contain its name.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class HeadlessServiceAttribute : Attribute
{
    /// <summary>
    /// The name of the Service, a DNS-1035 label. Default: <c>NAME-headless</c>; <c>NAME-hs</c> for the
    /// <see cref="ImageKind.KubernetesZooKeeper"/> image.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>The port <c>server</c>, on which followers connect to the leader. Default: 2888. Range: 1 to 65535.</summary>
    public int ServerPort { get; set; }

    /// <summary>The port <c>leader-election</c>, on which servers vote. Default: 3888. Range: 1 to 65535, not the server port.</summary>
    public int LeaderElectionPort { get; set; }
}
