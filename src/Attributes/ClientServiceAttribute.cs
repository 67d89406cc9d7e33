using System.Diagnostics;

namespace ZkGen;

/// <summary>The Service that clients connect to; its port <c>client</c> is <see cref="ZooCfgAttribute.ClientPort"/>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ClientServiceAttribute : Attribute
{
    /// <summary>
    /// The name of the Service, a DNS-1035 label. Default: <c>NAME-client</c>; <c>NAME-cs</c> for the
    /// <see cref="ImageKind.KubernetesZooKeeper"/> image.
    /// </summary>
    public string? Name { get; set; }
}
