using System.Diagnostics;

namespace ZkGen;

/// <summary>What each server asks of its node, and how much of it the JVM takes.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ResourcesAttribute : Attribute
{
    /// <summary><c>requests.cpu</c>: a Kubernetes quantity of cores, such as <c>500m</c>. Default: not written.</summary>
    public string? CpuRequest { get; set; }

    /// <summary><c>limits.cpu</c>: a Kubernetes quantity of cores. Default: not written, no limit.</summary>
    public string? CpuLimit { get; set; }

    /// <summary><c>requests.memory</c>: a Kubernetes quantity of bytes, such as <c>1Gi</c>. Default: not written.</summary>
    public string? MemoryRequest { get; set; }

    /// <summary><c>limits.memory</c>: a Kubernetes quantity of bytes. Default: not written, no limit.</summary>
    public string? MemoryLimit { get; set; }

    /// <summary>
    /// The JVM's heap, both <c>-Xms</c> and <c>-Xmx</c>: a number with <c>k</c>, <c>m</c> or <c>g</c> in either case, in the JVM's powers of
    /// 1024. Default: not written; ZooKeeper's own start script then takes 1000m, the <see cref="ImageKind.KubernetesZooKeeper"/> image 2G.
    /// </summary>
    public string? Heap { get; set; }
}
