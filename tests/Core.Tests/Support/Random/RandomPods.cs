using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;
using ZkGen.Model;
using static ZkGen.Core.Tests.Support.Random.Some;

namespace ZkGen.Core.Tests.Support.Random;

/// <summary>Random sections about the Pods: what becomes of a model by them.</summary>
internal static class RandomPods
{
    private static readonly Gen<Probe?> Probes = Some.OrNone(
        from delay in Gen.Choose(0, 60).Maybe()
        from period in Gen.Choose(0, 60).Maybe()
        from timeout in Gen.Choose(0, 60).Maybe()
        from failures in Gen.Choose(0, 60).Maybe()
        from successes in Gen.Choose(0, 3).Maybe()
        from grace in Gen.Choose(0, 60).Select(seconds => (long)seconds).Maybe()
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
        from @operator in MaybeAny<TolerationOperator>()
        from value in MaybeOf("", "zk", "007")
        from effect in MaybeAny<TaintEffect>()
        from seconds in MaybeOf(0L, 30L, long.MaxValue)
        select new Toleration(new("Toleration")) { Key = key, Operator = @operator, Value = value, Effect = effect, TolerationSeconds = seconds };

    private static readonly Gen<PodAntiAffinity?> AntiAffinities = Some.OrNone(
        from key in MaybeOf("kubernetes.io/hostname", "topology.kubernetes.io/zone", "rack")
        from mode in MaybeAny<PodAntiAffinityMode>()
        from weight in Gen.Choose(1, 100).Maybe()
        select new PodAntiAffinity { TopologyKey = key, Mode = mode, Weight = weight });

    private static readonly Gen<PodSecurityContext> SecurityContexts =
        from ids in Gen.ArrayOf(MaybeOf(0L, 1000L, 2147483647L), 3)
        select new PodSecurityContext { RunAsUser = ids[0], RunAsGroup = ids[1], FsGroup = ids[2] };

    // Not called like the official kind's own volumes, nor mounted where they are.
    private static readonly Gen<DataVolume> Volumes =
        from storage in Gen.Elements("10Gi", "1Ti", "5", "1e3")
        from name in MaybeOf("disk", "data", "0", "null")
        from path in Gen.OneOf(Gen.Elements("/data", "/srv/zk data"), Texts.FileName.Select(name => $"/srv/{name}")).Maybe()
        from storageClass in MaybeOf("fast", "y", "1.5")
        from mode in MaybeAny<VolumeAccessMode>()
        select new DataVolume { Storage = storage, Name = name, MountPath = path, StorageClassName = storageClass, AccessMode = mode };

    public static Gen<Func<EnsembleModel, EnsembleModel>> All { get; } =
        from policy in MaybeAny<PodManagementPolicy>()
        from strategy in MaybeAny<UpdateStrategy>()
        from minReady in Gen.Choose(0, 100).Maybe()
        from security in SecurityContexts
        from pullPolicy in MaybeAny<ImagePullPolicy>()
        from priority in MaybeOf("high", "y", "a.b")
        from grace in MaybeOf(0L, 5L, long.MaxValue)
        from apart in AntiAffinities
        from amounts in Gen.ArrayOf(MaybeOf("500m", "1", "1Gi", "0.5", "1e3"), 4)
        from probes in Gen.ArrayOf(Probes, 3)
        from tolerations in Gen.ArrayOf(Tolerations).Select(items => items.Take(3).ToEquatableArray())
        from nodes in Entries("NodeSelector", ["disk", "kubernetes.io/os", "n"], Gen.Elements("ssd", "no", ""))
        from secrets in Gen.SubListOf("mirror", "other.mirror", "1").Select(names => Models.Items("ImagePullSecret", "Name", [.. names]))
        from volume in Volumes
        select (Func<EnsembleModel, EnsembleModel>)(model => model with
        {
            StatefulSet = new() { PodManagementPolicy = policy, UpdateStrategy = strategy, MinReadySeconds = minReady },
            PodSecurityContext = security,
            Image = model.Image with { PullPolicy = pullPolicy },
            Pod = new() { PriorityClassName = priority, TerminationGracePeriodSeconds = grace },
            PodAntiAffinity = apart,
            Resources = model.Resources with { CpuRequest = amounts[0], CpuLimit = amounts[1], MemoryRequest = amounts[2], MemoryLimit = amounts[3] },
            StartupProbe = probes[0],
            ReadinessProbe = probes[1],
            LivenessProbe = probes[2],
            Tolerations = tolerations,
            NodeSelectors = nodes,
            ImagePullSecrets = secrets,
            DataVolume = volume,
        });
}
