using ZkGen;

namespace ZkGenNamespace;

/// <summary>Three servers on three nodes. On a cluster of one node: [PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)].</summary>
[ZooKeeperEnsemble("zkgen-ensemble", Servers = 3, Namespace = "zkgen-ensemble", Version = "3.9.5")]
[ZooCfg(MinSessionTimeout = 4000, MaxSessionTimeout = 40000, AutopurgePurgeInterval = 1)]
[DataVolume("10Gi")]
[Resources(CpuRequest = "500m", MemoryRequest = "1Gi", MemoryLimit = "1Gi", Heap = "512m")]
[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]
[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5)]
[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]
[PodDisruptionBudget(MaxUnavailable = 1)]
[PodAntiAffinity]
public static partial class ZkGenClassZooKeeper;
