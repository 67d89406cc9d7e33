namespace ZkGen;

/// <summary>How a container image of ZooKeeper is configured. Says nothing of the image's name: a mirror's copy is of the same kind.</summary>
public enum ImageKind
{
    /// <summary>
    /// The Docker Official Image <c>zookeeper</c>, of ZooKeeper 3.5 and newer, and what is built on it: installed in one folder, <c>zkServer.sh</c> on
    /// the path, user 1000. Its configuration and scripts come from a ConfigMap mounted at <c>/conf</c>; the image's own entry point is not used.
    /// </summary>
    Official = 1,

    /// <summary>
    /// The image of Kubernetes' tutorial "Running ZooKeeper": <c>start-zookeeper --flag=value</c> writes its own <c>zoo.cfg</c> from its command
    /// line. It carries ZooKeeper 3.4.10, which is no longer maintained: for reproducing the tutorial, not for new ensembles.
    /// </summary>
    KubernetesZooKeeper = 2,
}
