using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>Random models of which each value is set or left out.</summary>
internal static class RandomModels
{
    // The tutorial's image cuts a value at its last '=': such a path is no matter of rendering.
    private static readonly Gen<string> Paths = Gen.Elements(
        "/data", "/var/lib/zookeeper/data", "/srv/zk data", "/srv/it's", "/srv/$HOME", "/srv/back\\slash", "/srv/\"q\"", "/srv/a*b", "/srv/straße", "/srv/#1", "/srv/~x");

    private static readonly Gen<int> Ports = Gen.Choose(1, 65535);
    private static readonly Gen<int> Numbers = Gen.OneOf(Gen.Choose(-1, 100000), Gen.Elements(int.MinValue, int.MaxValue, 0));

    private static readonly Gen<ZooCfg> Cfg =
        from clientPort in Maybe(Ports)
        from dataDir in Maybe(Paths)
        from dataLogDir in Maybe(Paths)
        from tickTime in Maybe(Numbers)
        from initLimit in Maybe(Numbers)
        from syncLimit in Maybe(Numbers)
        from maxClientCnxns in Maybe(Numbers)
        from min in Maybe(Numbers)
        from max in Maybe(Numbers)
        from retain in Maybe(Numbers)
        from interval in Maybe(Numbers)
        select new ZooCfg
        {
            ClientPort = clientPort,
            DataDir = dataDir,
            DataLogDir = dataLogDir,
            TickTime = tickTime,
            InitLimit = initLimit,
            SyncLimit = syncLimit,
            MaxClientCnxns = maxClientCnxns,
            MinSessionTimeout = min,
            MaxSessionTimeout = max,
            AutopurgeSnapRetainCount = retain,
            AutopurgePurgeInterval = interval,
        };

    private static readonly Gen<EnsembleModel> Settings =
        from name in Gen.Elements("zk", "orders", "y", "no", "z-1")
        from servers in Maybe(Gen.Choose(1, 9))
        from @namespace in Maybe(Gen.Elements("shop", "default", "007", "on"))
        from domain in Maybe(Gen.Elements("cluster.local", "example"))
        from cfg in Cfg
        from serverPort in Maybe(Ports)
        from electionPort in Maybe(Ports)
        from headlessName in Maybe(Gen.Elements("peers", "null"))
        from heap in Maybe(Gen.Elements("512m", "2G", "1024M"))
        from level in Maybe(Gen.Elements(Enum.GetValues<ZooKeeperLogLevel>()))
        from hasBudget in Gen.Elements(true, false)
        from labels in Entries("Label", ["team", "shop.example.com/tier", "y"], Gen.Elements("shop", "007", "", "a.b_c-d"))
        from annotations in Entries("Annotation", ["example.com/a", "null", "b"], Texts.OneLine)
        from environment in Entries("EnvironmentVariable", ["A", "_x.y-z", "on"], Texts.OneLine)
        select Models.Minimal with
        {
            Name = name,
            Servers = servers,
            Namespace = @namespace,
            ClusterDomain = domain,
            ZooCfg = cfg,
            HeadlessService = new() { Name = headlessName, ServerPort = serverPort, LeaderElectionPort = electionPort },
            Resources = new() { Heap = heap },
            Logging = new() { Level = level },
            PodDisruptionBudget = hasBudget ? new() : null,
            Labels = labels,
            Annotations = annotations,
            EnvironmentVariables = environment,
        };

    private static readonly Gen<Probe?> Probes = Sometimes(
        from delay in Maybe(Gen.Choose(0, 60))
        from period in Maybe(Gen.Choose(0, 60))
        from timeout in Maybe(Gen.Choose(0, 60))
        from failures in Maybe(Gen.Choose(0, 60))
        from successes in Maybe(Gen.Choose(0, 3))
        from grace in Maybe(Gen.Choose(0, 60).Select(seconds => (long)seconds))
        select new Probe
        {
            InitialDelaySeconds = delay,
            PeriodSeconds = period,
            TimeoutSeconds = timeout,
            FailureThreshold = failures,
            SuccessThreshold = successes,
            TerminationGracePeriodSeconds = grace,
        });

    private static readonly Gen<Toleration> Tolerations =
        from key in Gen.Elements("dedicated", "node.kubernetes.io/not-ready", "y")
        from @operator in Maybe(Gen.Elements(Enum.GetValues<TolerationOperator>()))
        from value in Maybe(Gen.Elements("", "zk", "007"))
        from effect in Maybe(Gen.Elements(Enum.GetValues<TaintEffect>()))
        from seconds in Maybe(Gen.Elements(0L, 30L, long.MaxValue))
        select new Toleration(new("Toleration")) { Key = key, Operator = @operator, Value = value, Effect = effect, TolerationSeconds = seconds };

    private static readonly Gen<PodAntiAffinity?> AntiAffinities = Sometimes(
        from key in Maybe(Gen.Elements("kubernetes.io/hostname", "topology.kubernetes.io/zone", "rack"))
        from mode in Maybe(Gen.Elements(Enum.GetValues<PodAntiAffinityMode>()))
        from weight in Maybe(Gen.Choose(1, 100))
        select new PodAntiAffinity { TopologyKey = key, Mode = mode, Weight = weight });

    private static readonly Gen<Func<EnsembleModel, EnsembleModel>> Pods =
        from policy in Maybe(Gen.Elements(Enum.GetValues<PodManagementPolicy>()))
        from strategy in Maybe(Gen.Elements(Enum.GetValues<UpdateStrategy>()))
        from minReady in Maybe(Gen.Choose(0, 100))
        from user in Maybe(Gen.Elements(0L, 1000L, 2147483647L))
        from pullPolicy in Maybe(Gen.Elements(Enum.GetValues<ImagePullPolicy>()))
        from priority in Maybe(Gen.Elements("high", "y", "a.b"))
        from grace in Maybe(Gen.Elements(0L, 5L, long.MaxValue))
        from apart in AntiAffinities
        from amounts in Gen.ArrayOf(Maybe(Gen.Elements("500m", "1", "1Gi", "0.5")), 4)
        from startup in Probes
        from readiness in Probes
        from liveness in Probes
        from tolerations in Gen.ArrayOf(Tolerations).Select(items => items.Take(3).ToEquatableArray())
        from nodes in Entries("NodeSelector", ["disk", "kubernetes.io/os"], Gen.Elements("ssd", "no", ""))
        from secrets in Gen.SubListOf("mirror", "other.mirror", "1").Select(names => Models.Items("ImagePullSecret", "Name", [.. names]))
        select (Func<EnsembleModel, EnsembleModel>)(model => model with
        {
            StatefulSet = new() { PodManagementPolicy = policy, UpdateStrategy = strategy, MinReadySeconds = minReady },
            PodSecurityContext = new() { RunAsUser = user, RunAsGroup = user, FsGroup = user },
            Image = model.Image with { PullPolicy = pullPolicy },
            Pod = new() { PriorityClassName = priority, TerminationGracePeriodSeconds = grace },
            PodAntiAffinity = apart,
            Resources = model.Resources with { CpuRequest = amounts[0], CpuLimit = amounts[1], MemoryRequest = amounts[2], MemoryLimit = amounts[3] },
            StartupProbe = startup,
            ReadinessProbe = readiness,
            LivenessProbe = liveness,
            Tolerations = tolerations,
            NodeSelectors = nodes,
            ImagePullSecrets = secrets,
        });

    /// <summary>On the tutorial's image.</summary>
    public static Gen<EnsembleModel> Tutorial { get; } =
        from model in Settings
        from pod in Pods
        from storage in Volumes()
        select pod(model) with { DataVolume = storage };

    /// <summary>On the official image.</summary>
    public static Gen<EnsembleModel> Official { get; } =
        from model in Tutorial
        from version in Gen.Elements(Versions)
        from kubernetes in Maybe(Gen.Choose(21, 36).Select(minor => new KubernetesVersion(1, minor)))
        from image in Maybe(Gen.Elements("mirror.example.com/zookeeper:3.9.5", "zookeeper@sha256:abc"))
        from flags in Gen.SubListOf("-XX:+UseZGC", "-Da=$HOME", "-Db='c\"d'", "-De=\\f`g`", "-Dh=ä")
        select model with
        {
            Version = version,
            KubernetesVersion = kubernetes,
            Image = new() { Name = image, PullPolicy = model.Image.PullPolicy },
            JvmFlags = Models.Items("JvmFlag", "Flag", [.. flags]),
        };

    /// <summary>On either.</summary>
    public static Gen<EnsembleModel> All { get; } = Gen.OneOf(Tutorial, Official);

    private static ZooKeeperVersion[] Versions => [new(3, 4, 14), new(3, 5, 9), new(3, 7, 1), new(3, 8, 6), new(3, 9, 5)];

    public static void Hold(Action<EnsembleModel> assertion, int times = 40) => All.Hold(assertion, times);

    public static void Hold(this Gen<EnsembleModel> models, Action<EnsembleModel> assertion, int times = 40) =>
        Prop.ForAll(models.ToArbitrary(), assertion).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    // Not called like the official kind's own volumes.
    private static Gen<DataVolume> Volumes() =>
        from storage in Gen.Elements("10Gi", "1Ti", "5")
        from name in Maybe(Gen.Elements("disk", "data", "0"))
        from path in Maybe(Gen.Elements("/data", "/srv/zk data"))
        from storageClass in Maybe(Gen.Elements("fast", "y"))
        from mode in Maybe(Gen.Elements(Enum.GetValues<VolumeAccessMode>()))
        select new DataVolume { Storage = storage, Name = name, MountPath = path, StorageClassName = storageClass, AccessMode = mode };

    private static Gen<EquatableArray<Entry>> Entries(string section, string[] keys, Gen<string> values) =>
        from chosen in Gen.SubListOf(keys)
        from texts in Gen.ArrayOf(values, chosen.Count)
        select Models.Entries(section, [.. chosen.Zip(texts)]);

    private static Gen<T?> Sometimes<T>(Gen<T> values)
        where T : class => Gen.OneOf(values.Select(value => (T?)value), Gen.Constant((T?)null));

    private static Gen<Setting<T>> Maybe<T>(Gen<T> values)
        where T : notnull => Gen.OneOf(values.Select(value => (Setting<T>)value), Gen.Constant(default(Setting<T>)));
}
