using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>The keys of <c>zoo.cfg</c> in the order in which they are written.</summary>
public static class ZooCfgKeys
{
    public static ImmutableArray<ZooCfgKey> All { get; } =
    [
        // From 3.5 on the port is a part of the server's line.
        new("clientPort", plan => plan.Image.WritesEveryKey || plan.Version.CompareTo(ServerLine.FirstWithClientPort) < 0 ? EnsemblePlan.Text(plan.ClientPort) : null),
        new("dataDir", plan => plan.DataDir),
        new("dataLogDir", plan => plan.DataLogDir),
        Required("tickTime", plan => plan.TickTime),
        Required("initLimit", plan => plan.InitLimit),
        Required("syncLimit", plan => plan.SyncLimit),
        Optional("maxClientCnxns", plan => plan.MaxClientCnxns, cfg => cfg.MaxClientCnxns),
        Optional("minSessionTimeout", plan => plan.MinSessionTimeout, cfg => cfg.MinSessionTimeout),
        MaxSessionTimeout,
        Optional("autopurge.snapRetainCount", plan => plan.AutopurgeSnapRetainCount, cfg => cfg.AutopurgeSnapRetainCount),
        Required("autopurge.purgeInterval", plan => plan.AutopurgePurgeInterval),

        // What the probes ask, and what an operator asks first. Since 3.5.3 the default is srvr alone.
        Mounted("4lw.commands.whitelist", new(3, 4, 10), "mntr,ruok,srvr"),

        // It listens on every address, without authentication, and shows passwords among the system properties.
        Mounted("admin.enableServer", new(3, 5, 0), "false"),

        // A server's own name resolves only when its Pod has an address in DNS; three tries are not enough, and the start script has compared it.
        Mounted("electionPortBindRetry", new(3, 5, 6), "0"),

        // A single server is a quorum of one: the probes and the start script need no case for it, and it can be given company later.
        new("standaloneEnabled", plan => plan.Image.MountsFiles && plan.Servers == 1 && plan.Version.CompareTo(new(3, 5, 0)) >= 0 ? "false" : null),
    ];

    // Up to 3.4 the server compares the two bounds before it puts the default in the place of a missing one: the shortest alone is always refused.
    private static ZooCfgKey MaxSessionTimeout => new("maxSessionTimeout", plan =>
        plan.Image.WritesEveryKey || plan.Model.ZooCfg.MaxSessionTimeout.IsSet
        || (plan.Model.ZooCfg.MinSessionTimeout.IsSet && plan.Version.CompareTo(new(3, 5, 0)) < 0)
            ? EnsemblePlan.Text(plan.MaxSessionTimeout)
            : null);

    private static ZooCfgKey Required(string name, Func<EnsemblePlan, int> value) => new(name, plan => EnsemblePlan.Text(value(plan)));

    private static ZooCfgKey Optional(string name, Func<EnsemblePlan, int> value, Func<Model.ZooCfg, Setting<int>> declared) =>
        new(name, plan => plan.Image.WritesEveryKey || declared(plan.Model.ZooCfg).IsSet ? EnsemblePlan.Text(value(plan)) : null);

    private static ZooCfgKey Mounted(string name, ZooKeeperVersion since, string value) =>
        new(name, plan => plan.Image.MountsFiles && plan.Version.CompareTo(since) >= 0 ? value : null);
}
