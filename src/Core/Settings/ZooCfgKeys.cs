using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>One key of <c>zoo.cfg</c> and the value that a plan gives it.</summary>
public sealed record ZooCfgKey(string Name, Func<EnsemblePlan, string> Value);

/// <summary>The keys of <c>zoo.cfg</c> in the order in which they are written.</summary>
public static class ZooCfgKeys
{
    public static ImmutableArray<ZooCfgKey> All { get; } =
    [
        Number("clientPort", plan => plan.ClientPort),
        new("dataDir", plan => plan.DataDir),
        new("dataLogDir", plan => plan.DataLogDir),
        Number("tickTime", plan => plan.TickTime),
        Number("initLimit", plan => plan.InitLimit),
        Number("syncLimit", plan => plan.SyncLimit),
        Number("maxClientCnxns", plan => plan.MaxClientCnxns),
        Number("minSessionTimeout", plan => plan.MinSessionTimeout),
        Number("maxSessionTimeout", plan => plan.MaxSessionTimeout),
        Number("autopurge.snapRetainCount", plan => plan.AutopurgeSnapRetainCount),
        Number("autopurge.purgeInterval", plan => plan.AutopurgePurgeInterval),
    ];

    private static ZooCfgKey Number(string name, Func<EnsemblePlan, int> value) => new(name, plan => EnsemblePlan.Text(value(plan)));
}
