using ZkGen;

namespace Shop.Platform;

/// <summary>
/// The same on a developer's cluster of one node: the servers may share it, and ask for little.
/// </summary>
[ZooKeeperEnsemble("orders", Servers = 3, Namespace = "dev", Version = "3.9.5", Folder = "dev/orders")]
[ZooCfg(MinSessionTimeout = 4000, MaxSessionTimeout = 40000, AutopurgePurgeInterval = 1)]
[DataVolume("1Gi")]
[Resources(CpuRequest = "100m", MemoryRequest = "512Mi", MemoryLimit = "512Mi", Heap = "256m")]
[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]
[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)]
[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]
[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)]
[AcceptFinding("ZKG5001", Because = "a cluster of one node is deleted, never drained")]
public static partial class DevelopmentZooKeeper;
