using ZkGen;

namespace Shop.Platform;

/// <summary>
/// The ensemble of Kubernetes' tutorial "Running ZooKeeper, A Distributed System Coordinator", as it stands there, apart from what
/// docs/tutorial.md names. To be read beside the tutorial, not to be run: its ZooKeeper 3.4.10 is no longer maintained.
/// </summary>
[ZooKeeperEnsemble("zk", Servers = 3, Namespace = "k8s-samples", Version = "3.4.10")]
[Image("lxyustc.registrydomain.com:5000/kubernetes-zookeeper:1.0-3.4.10",
       Kind = ImageKind.KubernetesZooKeeper, PullPolicy = ImagePullPolicy.Always)]
[ZooCfg(ClientPort = 2181, DataDir = "/var/lib/zookeeper/data", DataLogDir = "/var/lib/zookeeper/data/log",
        TickTime = 2000, InitLimit = 10, SyncLimit = 5, MaxClientCnxns = 60,
        MinSessionTimeout = 4000, MaxSessionTimeout = 40000,
        AutopurgeSnapRetainCount = 3, AutopurgePurgeInterval = 12)]
[HeadlessService(Name = "zk-hs", ServerPort = 2888, LeaderElectionPort = 3888)]
[ClientService(Name = "zk-cs")]
[PodDisruptionBudget(Name = "zk-pdb", MaxUnavailable = 1)]
[StatefulSet(PodManagementPolicy = PodManagementPolicy.OrderedReady, UpdateStrategy = UpdateStrategy.RollingUpdate)]
[PodAntiAffinity(TopologyKey = "kubernetes.io/hostname")]
[PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)]
[DataVolume("10Gi", Name = "datadir", MountPath = "/var/lib/zookeeper",
            AccessMode = VolumeAccessMode.ReadWriteOnce, StorageClassName = "csi-rbd-sc")]
[Resources(CpuRequest = "0.5", MemoryRequest = "1Gi", Heap = "512M")]
[ReadinessProbe(InitialDelaySeconds = 10, TimeoutSeconds = 5)]
[LivenessProbe(InitialDelaySeconds = 10, TimeoutSeconds = 5)]
[Logging(Level = ZooKeeperLogLevel.Info)]
[AcceptFinding("ZKG1005", Because = "the tutorial's image carries 3.4.10; it is shown, not run")]
[AcceptFinding("ZKG3001", Because = "the tutorial has no startup probe; it is shown, not run")]
[AcceptFinding("ZKG3011", Because = "the tutorial's readiness is its liveness; it is shown, not run")]
[AcceptFinding("ZKG7005", Because = "the tutorial writes 0.5, which Kubernetes keeps as 500m")]
[AcceptFinding("ZKG7007", Because = "the tutorial has no memory limit")]
[AcceptFinding("ZKG4003", Because = "the tutorial's image misspells the key, whatever the interval")]
public static partial class TutorialZooKeeper;
