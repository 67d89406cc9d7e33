using ZkGen;

namespace Shop.Platform;

/// <summary>A production ensemble: three servers on three nodes, each probe and bound said.</summary>
[ZooKeeperEnsemble("orders", Servers = 3, Namespace = "shop", Version = "3.9.5")]
[ZooCfg(TickTime = 2000, InitLimit = 10, SyncLimit = 5, MaxClientCnxns = 60,
        MinSessionTimeout = 4000, MaxSessionTimeout = 40000,
        AutopurgeSnapRetainCount = 3, AutopurgePurgeInterval = 1)]
[DataVolume("10Gi")]
[Resources(CpuRequest = "500m", MemoryRequest = "1Gi", MemoryLimit = "1Gi", Heap = "512m")]
[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]
[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)]
[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]
[PodDisruptionBudget(MaxUnavailable = 1)]
[PodAntiAffinity]
public static partial class OrdersZooKeeper;
