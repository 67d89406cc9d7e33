using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;
using ZkGen.Model;
using static ZkGen.Manifests.Tests.Bundles.RandomTexts;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>Random sections of a declaration, each valid by itself.</summary>
internal static class RandomSections
{
    private static readonly Gen<long> Ids = Gen.Elements(1L, 1000, 65534, 2147483647);

    public static Gen<PodSecurityContext> SecurityContexts { get; } =
        from user in Maybe(Ids)
        from @group in Maybe(Ids)
        from fsGroup in Maybe(Ids)
        select new PodSecurityContext { RunAsUser = user, RunAsGroup = @group, FsGroup = fsGroup };

    public static Gen<Resources> Resources { get; } =
        from cpu in Cpu
        from memory in Memory
        from hasCpuRequest in Flag
        from hasCpuLimit in Flag
        from hasMemoryRequest in Flag
        from hasMemoryLimit in Flag
        from heap in Maybe(Heaps)
        select new Resources
        {
            CpuRequest = If(hasCpuRequest, cpu.Request),
            CpuLimit = If(hasCpuLimit, cpu.Limit),
            MemoryRequest = If(hasMemoryRequest, memory.Request),
            MemoryLimit = If(hasMemoryLimit, memory.Limit),
            Heap = heap,
        };

    public static Gen<StatefulSet> StatefulSets { get; } =
        from policy in MaybeOneOf<PodManagementPolicy>()
        from strategy in MaybeOneOf<UpdateStrategy>()
        from minReady in Maybe(Gen.Choose(0, 60))
        select new StatefulSet { PodManagementPolicy = policy, UpdateStrategy = strategy, MinReadySeconds = minReady };

    public static Gen<PodDisruptionBudget?> Budgets { get; } = OrNull(
        from name in Maybe(Subdomains)
        from max in Maybe(Gen.Choose(0, 3))
        select new PodDisruptionBudget { Name = name, MaxUnavailable = max });

    public static Gen<PodAntiAffinity?> AntiAffinities { get; } = OrNull(
        from key in Maybe(Keys)
        from mode in MaybeOneOf<PodAntiAffinityMode>()
        from weight in Maybe(Gen.Choose(1, 100))
        select new PodAntiAffinity { TopologyKey = key, Mode = mode, Weight = weight });

    public static Gen<Pod> Pods { get; } =
        from priority in Maybe(Subdomains)
        from grace in Maybe(Gen.Elements(0L, 1, 30, 3600))
        select new Pod { PriorityClassName = priority, TerminationGracePeriodSeconds = grace };

    public static Gen<EquatableArray<Entry>> EntriesOf(string section, Gen<string> keys, Gen<string> values) =>
        from all in Gen.ListOf(
            from key in keys
            from value in values
            select (key, value))
        select all.DistinctBy(pair => pair.key).Take(4).Select((pair, i) => new Entry(new(section, null, i), pair.key, pair.value)).ToEquatableArray();

    public static Gen<EquatableArray<Item>> ItemsOf(string section, Gen<string> values) =>
        from all in Gen.ListOf(values)
        select all.Distinct().Take(3).Select((value, i) => new Item(new(section, null, i), value)).ToEquatableArray();

    public static Gen<EquatableArray<Toleration>> Tolerations { get; } =
        from all in Gen.ListOf(
            from key in Keys
            from value in Maybe(Values)
            from @operator in Maybe(value.IsSet ? Gen.Constant(TolerationOperator.Equal) : Gen.Elements(TolerationOperator.Equal, TolerationOperator.Exists))
            from effect in MaybeOneOf<TaintEffect>()
            from seconds in Maybe(Gen.Elements(0L, 300))
            select new Toleration(new Place(nameof(Toleration)))
            {
                Key = key,
                Operator = @operator,
                Value = value,
                Effect = effect,
                TolerationSeconds = effect == TaintEffect.NoExecute ? seconds : default,
            })
        select all.Take(3).ToEquatableArray();

    public static Gen<Probe?> ProbesOf(bool isReadiness) => OrNull(
        from delay in Maybe(Gen.Choose(0, 60))
        from period in Maybe(Gen.Choose(1, 60))
        from timeout in Maybe(Gen.Choose(1, 30))
        from failures in Maybe(Gen.Choose(1, 60))
        from successes in Maybe(Gen.Choose(1, 3))
        from grace in Maybe(Gen.Elements(1L, 30))
        select new Probe
        {
            InitialDelaySeconds = delay,
            PeriodSeconds = period,
            TimeoutSeconds = timeout,
            FailureThreshold = failures,
            SuccessThreshold = isReadiness ? successes : default,
            TerminationGracePeriodSeconds = isReadiness ? default : grace,
        });

    private static Gen<bool> Flag => Gen.Elements(true, false);

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class => Gen.OneOf(values.Select(value => (T?)value), Gen.Constant(default(T)));

    private static Setting<string> If(bool isSet, string text) => isSet ? text : default(Setting<string>);
}
