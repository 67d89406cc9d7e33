using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Support;

/// <summary>Random models of which each value is set or left out.</summary>
internal static class RandomModels
{
    // The image cuts a value at its last '=': such a path is no matter of rendering.
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

    public static Gen<EnsembleModel> All { get; } =
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
        from user in Maybe(Gen.Elements(0L, 1000L, 2147483647L))
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
            PodSecurityContext = new() { RunAsUser = user },
        };

    public static void Hold(Action<EnsembleModel> assertion, int times = 60) =>
        Prop.ForAll(All.ToArbitrary(), assertion).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static Gen<Setting<T>> Maybe<T>(Gen<T> values)
        where T : notnull => Gen.OneOf(values.Select(value => (Setting<T>)value), Gen.Constant(default(Setting<T>)));
}
