namespace ZkGen;

/// <summary>In what order a StatefulSet starts its Pods: <c>podManagementPolicy</c>.</summary>
public enum PodManagementPolicy
{
    /// <summary>One after the other, each when the one before it is ready.</summary>
    OrderedReady = 1,

    /// <summary>All together. A readiness probe that needs a quorum needs this.</summary>
    Parallel = 2,
}
