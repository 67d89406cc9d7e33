using System.Diagnostics;

namespace ZkGen;

/// <summary>
/// Declares one ZooKeeper ensemble. Building the project writes its bundle: <c>zoo.cfg</c> and the Kubernetes objects;
/// the class gets its connection string and session bounds as members.
/// </summary>
/// <remarks>
/// The class is <c>partial</c>, not generic and no record. The other attributes of this namespace, on the same class, each fill one
/// section of the bundle. What stands in them is compiled into the assembly: put no secret there.
/// </remarks>
/// <example>
/// <code>
/// [ZooKeeperEnsemble("zk", Servers = 3, Namespace = "k8s-samples", Version = "3.4.10")]
/// public static partial class TutorialZooKeeper;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("ZKGEN_KEEP_ATTRIBUTES")]
public sealed class ZooKeeperEnsembleAttribute : Attribute
{
    /// <summary>Declares the ensemble of this name.</summary>
    /// <param name="name">
    /// The name of the StatefulSet, from which the names of the Pods and the other objects follow: a DNS-1035 label of at most 52
    /// characters (lower-case letters, digits and <c>-</c>, a letter first, no <c>-</c> last). Kubernetes appends a hash of eleven
    /// characters to it in a Pod's <c>controller-revision-hash</c> label, which holds 63.
    /// </param>
    public ZooKeeperEnsembleAttribute(string name) => Name = name;

    /// <summary>The name of the ensemble.</summary>
    public string Name { get; }

    /// <summary>
    /// How many servers the ensemble has, all of them voters. Default: 3. Range: 1 to 255, the values that ZooKeeper's documentation
    /// allows for <c>myid</c>. Use an odd number: an even one tolerates no more failures than the odd one below it.
    /// </summary>
    public int Servers { get; set; }

    /// <summary>
    /// The Kubernetes namespace of every object, and a part of each server's host name. Default: <c>default</c>. A DNS-1123 label of at
    /// most 63 characters. The namespace itself is not created.
    /// </summary>
    public string? Namespace { get; set; }

    /// <summary>
    /// The version of ZooKeeper that the image runs, such as <c>3.4.10</c>. Required: it decides which settings exist, and a new version of
    /// this package must never change it.
    /// </summary>
    public string? Version { get; set; }

    /// <summary>
    /// The DNS domain of the cluster, the end of each server's host name. Default: <c>cluster.local</c>, as in a cluster set up by kubeadm.
    /// <c>kubectl get configmap coredns -n kube-system -o yaml</c> shows it.
    /// </summary>
    public string? ClusterDomain { get; set; }

    /// <summary>
    /// The folder of the bundle below the output path, such as <c>prod/zk</c>. Default: the name of the ensemble. Relative, with <c>/</c>
    /// between its parts; each part consists of letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, neither begins nor ends with a
    /// dot and is no device of Windows such as <c>aux</c>. At most 200 characters.
    /// </summary>
    public string? Folder { get; set; }
}
