using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;
using static ZkGen.Manifests.Tests.Bundles.RandomSections;
using static ZkGen.Manifests.Tests.Bundles.RandomTexts;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>Random models that Kubernetes and ZooKeeper accept, each section there or not.</summary>
internal static class RandomModels
{
    private static readonly Gen<ZooKeeperVersion> Versions = Gen.Elements<ZooKeeperVersion>(
        new(3, 5, 10), new(3, 6, 4), new(3, 7, 2), new(3, 8, 0), new(3, 8, 4), new(3, 9, 5));

    private static readonly Gen<ZooCfg> Cfg =
        from port in Maybe(Gen.Elements(2181, 12181, 1, 65535))
        from tickTime in Maybe(Gen.Choose(1, 4000))
        from initLimit in Maybe(Gen.Choose(1, 100))
        from syncLimit in Maybe(Gen.Choose(1, 100))
        from connections in Maybe(Gen.Choose(0, 1000))
        from min in Maybe(Gen.Choose(1, 1000))
        from max in Maybe(Gen.Choose(200000, int.MaxValue))
        from retain in Maybe(Gen.Choose(3, 10))
        from interval in Maybe(Gen.Choose(0, 24))
        select new ZooCfg
        {
            ClientPort = port,
            TickTime = tickTime,
            InitLimit = initLimit,
            SyncLimit = syncLimit,
            MaxClientCnxns = connections,
            MinSessionTimeout = min.TryGet(out var bound) && bound <= 20 * tickTime.ValueOr(2000) ? min : default,
            MaxSessionTimeout = max,
            AutopurgeSnapRetainCount = retain,
            AutopurgePurgeInterval = interval,
        };

    private static readonly Gen<EnsembleModel> Servers =
        from name in Labels
        from servers in Maybe(Gen.Frequency((60, Gen.Choose(1, 9)), (1, Gen.Constant(255))))
        from @namespace in Maybe(Namespaces)
        from domain in Maybe(Domains)
        from version in Versions
        from kubernetes in Maybe(Gen.Choose(21, 36).Select(minor => new KubernetesVersion(1, minor)))
        from cfg in Cfg
        from peers in Maybe(Gen.Elements("peers", "null", "n"))
        from clients in Maybe(Gen.Elements("clients", "yes", "off"))
        from serverPort in Maybe(Gen.Elements(2888, 12888))
        from electionPort in Maybe(Gen.Elements(3888, 13888))
        from pullPolicy in MaybeOneOf<ImagePullPolicy>()
        from level in MaybeOneOf<ZooKeeperLogLevel>()
        select new EnsembleModel
        {
            DeclaredType = new("Shop.Ensemble", null),
            Name = name,
            Servers = servers,
            Namespace = @namespace,
            ClusterDomain = domain,
            Version = version,
            KubernetesVersion = kubernetes,
            ZooCfg = cfg,
            HeadlessService = new() { Name = peers, ServerPort = serverPort, LeaderElectionPort = electionPort },
            ClientService = new() { Name = clients },
            Image = new() { PullPolicy = pullPolicy },
            Logging = new() { Level = level },
        };

    private static readonly Gen<EnsembleModel> Deployed =
        from model in Servers
        from mount in Maybe(Directories)
        from volume in Maybe(Gen.Elements("disk", "null", "1", "0x1f", "on"))
        from storage in Storage
        from storageClass in Maybe(Subdomains)
        from access in MaybeOneOf<VolumeAccessMode>()
        from budget in Budgets
        from statefulSet in StatefulSets
        from apart in AntiAffinities
        from security in SecurityContexts
        from pod in Pods
        from resources in RandomSections.Resources
        from startup in ProbesOf(isReadiness: false)
        from readiness in ProbesOf(isReadiness: true)
        from liveness in ProbesOf(isReadiness: false)
        select model with
        {
            DataVolume = new() { Storage = storage, Name = volume, MountPath = mount, StorageClassName = storageClass, AccessMode = access },
            PodDisruptionBudget = budget,
            StatefulSet = statefulSet,
            PodAntiAffinity = apart,
            PodSecurityContext = security,
            Pod = pod,
            Resources = resources,
            StartupProbe = startup,
            ReadinessProbe = readiness,
            LivenessProbe = liveness,
        };

    private static readonly Gen<EnsembleModel> Extended =
        from model in Deployed
        from labels in EntriesOf("Label", Keys, Values)
        from annotations in EntriesOf("Annotation", Keys, Any)
        from nodes in EntriesOf("NodeSelector", Keys, Values)
        from variables in EntriesOf("EnvironmentVariable", Variables, Any)
        from secrets in ItemsOf("ImagePullSecret", Subdomains)
        from flags in ItemsOf("JvmFlag", JvmFlags)
        from tolerations in Tolerations
        select model with
        {
            Labels = labels,
            Annotations = annotations,
            NodeSelectors = nodes,
            EnvironmentVariables = variables,
            ImagePullSecrets = secrets,
            JvmFlags = flags,
            Tolerations = tolerations,
        };

    /// <summary>Of the official image.</summary>
    public static Gen<EnsembleModel> Official { get; } =
        from model in Extended
        from image in Maybe(ImageNames)
        from kind in Maybe(Gen.Constant(ImageKind.Official))
        from subfolder in Gen.Elements(true, false)
        select model with
        {
            Image = model.Image with { Name = image, Kind = kind },

            // In order no server would ever be ready.
            StatefulSet = model.ReadinessProbe is null ? model.StatefulSet : model.StatefulSet with { PodManagementPolicy = default },
            ZooCfg = model.ZooCfg with { DataDir = subfolder && model.DataVolume.MountPath.TryGet(out var mount) ? $"{mount}/it" : default(Setting<string>) },
        };

    /// <summary>Of the image of Kubernetes' tutorial, which says where the data lies itself.</summary>
    public static Gen<EnsembleModel> Tutorial { get; } =
        from model in Extended
        from image in ImageNames
        select model with
        {
            Version = new ZooKeeperVersion(3, 4, 10),
            JvmFlags = [],
            Image = model.Image with { Name = image, Kind = ImageKind.KubernetesZooKeeper },
        };
}
