using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>Models as declarations give them.</summary>
internal static class Models
{
    /// <summary>Nothing but what has no default.</summary>
    public static EnsembleModel Minimal { get; } = new()
    {
        DeclaredType = new("Shop.Orders", null),
        Name = "zk",
        Version = new ZooKeeperVersion(3, 4, 10),
        Image = new() { Name = "registry.example.com/kubernetes-zookeeper:1.0-3.4.10", Kind = ImageKind.KubernetesZooKeeper },
        DataVolume = new() { Storage = "10Gi" },
    };

    /// <summary>Every section and every value, none of them its default.</summary>
    public static EnsembleModel Full { get; } = Minimal with
    {
        Name = "orders-i",
        Servers = 5,
        Namespace = "shop",
        ClusterDomain = "cluster.example",
        Folder = "prod/orders",
        Image = Minimal.Image with { PullPolicy = ImagePullPolicy.IfNotPresent },
        ZooCfg = new()
        {
            ClientPort = 12181,
            DataDir = "/data/it",
            DataLogDir = "/data/log",
            TickTime = 1500,
            InitLimit = 12,
            SyncLimit = 6,
            MaxClientCnxns = 0,
            MinSessionTimeout = 3500,
            MaxSessionTimeout = 35000,
            AutopurgeSnapRetainCount = 7,
            AutopurgePurgeInterval = 24,
        },
        HeadlessService = new() { Name = "orders-peers", ServerPort = 12888, LeaderElectionPort = 13888 },
        ClientService = new() { Name = "orders-clients" },
        PodDisruptionBudget = new() { Name = "orders.budget", MaxUnavailable = 2 },
        StatefulSet = new() { PodManagementPolicy = PodManagementPolicy.Parallel, UpdateStrategy = UpdateStrategy.OnDelete },
        PodAntiAffinity = new() { TopologyKey = "topology.kubernetes.io/zone" },
        PodSecurityContext = new() { RunAsUser = 2147483647, FsGroup = 1001 },
        DataVolume = new() { Storage = "20Gi", Name = "disk", MountPath = "/data", StorageClassName = "fast", AccessMode = VolumeAccessMode.ReadWriteOncePod },
        Resources = new() { CpuRequest = "500m", CpuLimit = "2", MemoryRequest = "1Gi", MemoryLimit = "2Gi", Heap = "512m" },
        StartupProbe = new() { PeriodSeconds = 5, FailureThreshold = 60 },
        ReadinessProbe = new() { InitialDelaySeconds = 10, PeriodSeconds = 7, TimeoutSeconds = 5, FailureThreshold = 4, SuccessThreshold = 2 },
        LivenessProbe = new() { InitialDelaySeconds = 11, PeriodSeconds = 8, TimeoutSeconds = 6, FailureThreshold = 9 },
        Logging = new() { Level = ZooKeeperLogLevel.Info },
    };

    /// <summary>Every value left out or unreadable, as while a declaration is typed.</summary>
    public static EnsembleModel Unreadable { get; } = Minimal with
    {
        Name = Setting<string>.Unreadable,
        Servers = Setting<int>.Unreadable,
        Namespace = Setting<string>.Unreadable,
        Version = Setting<ZooKeeperVersion>.Unreadable,
        ClusterDomain = Setting<string>.Unreadable,
        Folder = Setting<string>.Unreadable,
        Image = new() { Name = Setting<string>.Unreadable, Kind = Setting<ImageKind>.Unreadable },
        ZooCfg = new() { TickTime = Setting<int>.Unreadable, MinSessionTimeout = Setting<int>.Unreadable, ClientPort = Setting<int>.Unreadable },
        HeadlessService = new() { Name = Setting<string>.Unreadable, ServerPort = Setting<int>.Unreadable },
        PodDisruptionBudget = new() { Name = Setting<string>.Unreadable, MaxUnavailable = Setting<int>.Unreadable },
        DataVolume = new() { Storage = Setting<string>.Unreadable, Name = Setting<string>.Unreadable },
        UnreadableValues = [new(EnsembleModel.At(nameof(EnsembleModel.Name)), null)],
    };
}
