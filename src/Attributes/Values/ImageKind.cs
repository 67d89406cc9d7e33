namespace ZkGen;

/// <summary>How a container image of ZooKeeper is configured. Says nothing of the image's name: a mirror's copy is of the same kind.</summary>
public enum ImageKind
{
    /// <summary>
    /// The image of Kubernetes' tutorial "Running ZooKeeper": <c>start-zookeeper --flag=value</c> writes its own <c>zoo.cfg</c> from its command
    /// line. It carries ZooKeeper 3.4.10, which is no longer maintained: for reproducing the tutorial, not for new ensembles.
    /// </summary>
    KubernetesZooKeeper = 2,
}
