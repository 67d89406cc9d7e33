using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rendering;

/// <summary>The lines of <c>zoo.cfg</c>: what is declared, and what is written without that.</summary>
internal static class ZooCfgLines
{
    // What is not only written where it is declared, and for what reason.
    private static readonly ImmutableDictionary<string, Func<EnsemblePlan, string?>> Planned = new Dictionary<string, Func<EnsemblePlan, string?>>
    {
        // From 3.5 on the port is a part of the server's line.
        ["clientPort"] = plan => ServerLine.HasClientPort(plan) ? null : NumberText.Of(plan.ClientPort),
        ["dataDir"] = plan => plan.DataDir,
        ["dataLogDir"] = plan => plan.DataLogDir,
        ["tickTime"] = plan => NumberText.Of(plan.TickTime),
        ["initLimit"] = plan => NumberText.Of(plan.InitLimit),
        ["syncLimit"] = plan => NumberText.Of(plan.SyncLimit),
        ["maxClientCnxns"] = plan => IfWritten(plan, plan.MaxClientCnxns, cfg => cfg.MaxClientCnxns),
        ["minSessionTimeout"] = plan => IfWritten(plan, plan.MinSessionTimeout, cfg => cfg.MinSessionTimeout),

        // Up to 3.4 the server compares the two bounds before it puts the default in the place of a missing one: the shortest alone is always refused.
        ["maxSessionTimeout"] = plan => IfWritten(
            plan, plan.MaxSessionTimeout, cfg => cfg.MaxSessionTimeout.IsUnset && plan.Version.CompareTo(new(3, 5, 0)) < 0 ? cfg.MinSessionTimeout : cfg.MaxSessionTimeout),
        ["autopurge.snapRetainCount"] = plan => IfWritten(plan, plan.AutopurgeSnapRetainCount, cfg => cfg.AutopurgeSnapRetainCount),
        ["autopurge.purgeInterval"] = plan => NumberText.Of(plan.AutopurgePurgeInterval),

        // What the probes ask, and what an operator asks first. Since 3.5.3 the default is srvr alone.
        ["4lw.commands.whitelist"] = plan => plan.Image.MountsFiles ? plan.FourLwCommandsWhitelist : null,

        // It listens on every address, without authentication, and shows passwords among the system properties.
        ["admin.enableServer"] = plan => plan.Image.MountsFiles ? (plan.AdminEnableServer ? "true" : "false") : null,

        // A server's own name resolves only when its Pod has an address in DNS; three tries are not enough, and the start script has compared it.
        ["electionPortBindRetry"] = plan => plan.Image.MountsFiles ? NumberText.Of(plan.ElectionPortBindRetry) : null,

        // A single server is a quorum of one: the probes and the start script need no case for it, and it can be given company later.
        ["standaloneEnabled"] = plan => plan.Image.MountsFiles && plan.Servers == 1 ? "false" : null,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static IEnumerable<(string Key, string Value)> All(EnsemblePlan plan)
    {
        var declared = plan.SettingsOf(SettingChannel.ZooCfg).ToList();
        var known = from setting in SettingCatalogue.All
                    where !setting.IsPattern && setting.Versions.Contains(plan.Version)
                    let value = Planned.TryGetValue(setting.Key, out var planned) ? planned(plan) : declared.FirstOrDefault(each => each.Key == setting.Key)?.Value.ValueOr("")
                    where value is not null
                    select (setting.Key, value);
        var others = from each in declared
                     where each.Setting is null or { IsPattern: true }
                     select (each.Key, each.Value.ValueOr(""));
        return known.Concat(others);
    }

    private static string? IfWritten(EnsemblePlan plan, int value, Func<ZooCfg, Setting<int>> declared) =>
        plan.Image.WritesEveryKey || declared(plan.Model.ZooCfg).IsSet ? NumberText.Of(value) : null;
}
