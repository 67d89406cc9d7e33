using ZkGen.Collections;
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
        StatefulSet = new() { PodManagementPolicy = PodManagementPolicy.Parallel, UpdateStrategy = UpdateStrategy.OnDelete, MinReadySeconds = 15 },
        PodAntiAffinity = new() { TopologyKey = "topology.kubernetes.io/zone" },
        PodSecurityContext = new() { RunAsUser = 2147483647, RunAsGroup = 1002, FsGroup = 1001 },
        Pod = new() { PriorityClassName = "high", TerminationGracePeriodSeconds = 45 },
        Labels = Entries("Label", ("team", "shop"), ("shop.example.com/tier", "")),
        Annotations = Entries("Annotation", ("shop.example.com/contact", "Ops: +49 30 / \"on\" call"), ("yes", "no")),
        NodeSelectors = Entries("NodeSelector", ("disk", "ssd"), ("kubernetes.io/os", "linux")),
        Tolerations =
        [
            new(new("Toleration", null, 0)) { Key = "dedicated", Value = "zookeeper", Effect = TaintEffect.NoSchedule },
            new(new("Toleration", null, 1)) { Key = "node.kubernetes.io/not-ready", Effect = TaintEffect.NoExecute, TolerationSeconds = 30 },
        ],
        ImagePullSecrets = Items("ImagePullSecret", "Name", "mirror", "other.mirror"),
        EnvironmentVariables = Entries("EnvironmentVariable", ("TZ", "UTC"), ("EMPTY", ""), ("_x.y-z", "a: \"b\" $(TZ) # c")),
        DataVolume = new() { Storage = "20Gi", Name = "disk", MountPath = "/data", StorageClassName = "fast", AccessMode = VolumeAccessMode.ReadWriteOncePod },
        Resources = new() { CpuRequest = "500m", CpuLimit = "2", MemoryRequest = "1Gi", MemoryLimit = "2Gi", Heap = "512m" },
        StartupProbe = new() { PeriodSeconds = 5, FailureThreshold = 60 },
        ReadinessProbe = new() { InitialDelaySeconds = 10, PeriodSeconds = 7, TimeoutSeconds = 5, FailureThreshold = 4, SuccessThreshold = 2 },
        LivenessProbe = new() { InitialDelaySeconds = 11, PeriodSeconds = 8, TimeoutSeconds = 6, FailureThreshold = 9 },
        Logging = new() { Level = ZooKeeperLogLevel.Info },
    };

    /// <summary>Nothing but what has no default, on the official image.</summary>
    public static EnsembleModel Official { get; } = Minimal with { Version = new ZooKeeperVersion(3, 9, 5), Image = new() };

    /// <summary>What no rule complains about: a production ensemble.</summary>
    public static EnsembleModel Good { get; } = Official with
    {
        Namespace = "shop",
        DataVolume = new() { Storage = "10Gi" },
        Resources = new() { CpuRequest = "500m", MemoryRequest = "1Gi", MemoryLimit = "1Gi", Heap = "512m" },
        StartupProbe = new() { PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60 },
        ReadinessProbe = new() { PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3 },
        LivenessProbe = new() { PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6 },
        PodDisruptionBudget = new() { MaxUnavailable = 1 },
        PodAntiAffinity = new(),
    };

    /// <summary>As <see cref="Full"/>, on the official image.</summary>
    public static EnsembleModel OfficialFull { get; } = Full with
    {
        Version = new ZooKeeperVersion(3, 8, 6),
        KubernetesVersion = new KubernetesVersion(1, 33),
        Image = new() { Name = "mirror.example.com/zookeeper:3.8.6", Kind = ImageKind.Official, PullPolicy = ImagePullPolicy.Always },
        PodAntiAffinity = new() { TopologyKey = "topology.kubernetes.io/zone", Mode = PodAntiAffinityMode.Preferred, Weight = 7 },
        JvmFlags = Items("JvmFlag", "Flag", "-XX:+UseZGC", "-Dshop.who=o'brien", "-Dshop.cost=$5"),
        StartupProbe = Full.StartupProbe! with { TimeoutSeconds = 9, TerminationGracePeriodSeconds = 3 },
        LivenessProbe = Full.LivenessProbe! with { TerminationGracePeriodSeconds = 4 },
        Logging = new() { Level = ZooKeeperLogLevel.Debug },
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
        KubernetesVersion = Setting<KubernetesVersion>.Unreadable,
        StatefulSet = new() { PodManagementPolicy = Setting<PodManagementPolicy>.Unreadable, MinReadySeconds = Setting<int>.Unreadable },
        PodAntiAffinity = new() { TopologyKey = Setting<string>.Unreadable, Mode = Setting<PodAntiAffinityMode>.Unreadable, Weight = Setting<int>.Unreadable },
        Pod = new() { PriorityClassName = Setting<string>.Unreadable, TerminationGracePeriodSeconds = Setting<long>.Unreadable },
        Labels = [Half("Label"), Half("Label")],
        Annotations = [Half("Annotation"), Half("Annotation")],
        NodeSelectors = [Half("NodeSelector")],
        EnvironmentVariables = [Half("EnvironmentVariable"), Half("EnvironmentVariable")],
        Tolerations = [new(new("Toleration")) { Key = Setting<string>.Unreadable, Operator = Setting<TolerationOperator>.Unreadable, Value = Setting<string>.Unreadable }],
        ImagePullSecrets = [new(new("ImagePullSecret", "Name"), Setting<string>.Unreadable)],
        JvmFlags = [new(new("JvmFlag", "Flag"), Setting<string>.Unreadable)],
        StartupProbe = new() { PeriodSeconds = Setting<int>.Unreadable },
        ReadinessProbe = new() { TimeoutSeconds = Setting<int>.Unreadable },
        Resources = new()
        {
            CpuRequest = Setting<string>.Unreadable,
            CpuLimit = Setting<string>.Unreadable,
            MemoryRequest = Setting<string>.Unreadable,
            MemoryLimit = Setting<string>.Unreadable,
            Heap = Setting<string>.Unreadable,
        },
        LivenessProbe = new() { TimeoutSeconds = Setting<int>.Unreadable, TerminationGracePeriodSeconds = Setting<long>.Unreadable },
        UnreadableValues = [new(EnsembleModel.At(nameof(EnsembleModel.Name)), null)],
    };

    /// <summary>A repeated section with a key and a value each.</summary>
    public static EquatableArray<Entry> Entries(string section, params (string Key, string Value)[] entries) =>
        entries.Select((entry, i) => new Entry(new(section, null, i), entry.Key, entry.Value)).ToEquatableArray();

    /// <summary>A repeated section with one value each.</summary>
    public static EquatableArray<Item> Items(string section, string property, params string[] values) =>
        values.Select((value, i) => new Item(new(section, property, i), value)).ToEquatableArray();

    private static Entry Half(string section) => new(new(section), Setting<string>.Unreadable, Setting<string>.Unreadable);
}
