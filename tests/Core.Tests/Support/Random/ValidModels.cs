using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Support.Random;

/// <summary>Ensembles as careful operators declare them: of any size, any pace, any place, each number within what the documentation advises.</summary>
internal static class ValidModels
{
    public static Gen<EnsembleModel> All { get; } =
        from servers in Gen.Elements(3, 5, 7)
        from version in Gen.Elements("3.8.4", "3.8.6", "3.9.2", "3.9.5")
        from kubernetes in Some.Maybe(Gen.Choose(25, 36).Select(minor => new KubernetesVersion(1, minor)))
        from @namespace in Gen.Elements("shop", "prod-eu", "zk")
        from cfg in Cfg
        from memory in Gen.Choose(1, 16)
        from share in Gen.Elements(2, 4)
        from cpu in Gen.Elements("100m", "500m", "2", "1500m")
        from volume in Gen.Elements("1Gi", "10Gi", "1Ti", "50G")
        from storageClass in Some.Maybe(Gen.Elements("csi-rbd-sc", "fast"))
        from startup in Gen.Choose(120, 400)
        from readiness in Probes(3, 3)
        from liveness in Probes(6, 12)
        from apart in Gen.Elements(new PodAntiAffinity(), new PodAntiAffinity { Mode = PodAntiAffinityMode.Preferred, Weight = 50 })
        from labels in Gen.SubListOf(("team", "shop"), ("shop.example.com/tier", "data"))
        from flags in Gen.SubListOf("-XX:+UseZGC", "-Xlog:gc*:stdout", "-Dshop.region=eu")
        select Models.Good with
        {
            Servers = servers,
            Version = ZooKeeperVersion.Parse(version),
            KubernetesVersion = kubernetes,
            Namespace = @namespace,
            ZooCfg = cfg,
            DataVolume = new() { Storage = volume, StorageClassName = storageClass },
            Resources = new() { CpuRequest = cpu, MemoryRequest = $"{memory}Gi", MemoryLimit = $"{memory}Gi", Heap = $"{memory * 1024 / share}m" },
            StartupProbe = new() { PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = startup },
            ReadinessProbe = readiness,
            LivenessProbe = liveness,
            PodDisruptionBudget = new() { MaxUnavailable = 1 },
            PodAntiAffinity = apart,
            Labels = Models.Entries("Label", [.. labels]),
            JvmFlags = Models.Items("JvmFlag", "Flag", [.. flags]),
        };

    private static Gen<ZooCfg> Cfg =>
        from tick in Gen.Elements(1000, 2000, 3000)
        from sync in Gen.Choose(3, 8)
        from init in Gen.Choose(10, 30)
        from cnxns in Some.Maybe(Gen.Choose(60, 1000))
        from snapCount in Some.Maybe(Gen.Choose(10_000, 500_000))
        from retain in Some.Maybe(Gen.Choose(3, 5))
        from interval in Some.Maybe(Gen.Choose(1, 24))
        from min in Some.Maybe(Gen.Choose(2, 4))
        from max in Some.Maybe(Gen.Choose(10, 20))
        select new ZooCfg
        {
            TickTime = tick,
            SyncLimit = sync,
            InitLimit = init,
            MaxClientCnxns = cnxns,
            SnapCount = snapCount,
            AutopurgeSnapRetainCount = retain,
            AutopurgePurgeInterval = interval,
            MinSessionTimeout = min.Select(ticks => ticks * tick),
            MaxSessionTimeout = max.Select(ticks => ticks * tick),
        };

    private static Gen<Probe> Probes(int failures, int more) =>
        from period in Gen.Choose(5, 10)
        from threshold in Gen.Choose(failures, more)
        select new Probe { PeriodSeconds = period, TimeoutSeconds = 5, FailureThreshold = threshold };
}
