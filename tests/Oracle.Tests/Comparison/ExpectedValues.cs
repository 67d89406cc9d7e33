using ZkGen.Model;
using ZkGen.Oracle.Tests.Declarations;
using ZkGen.Rendering;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Oracle.Tests.Comparison;

/// <summary>What the parser must have made of a declaration that ZkGen takes: every field of its own and every system property.</summary>
internal static class ExpectedValues
{
    /// <summary>Settings of which the parser itself takes the other value that ZKG2004 names; the rest are the server's later doing.</summary>
    public static readonly string[] CorrectedByParser = ["autopurge.snapRetainCount", "observerMasterPort", "quorum.cnxn.threads.size"];

    public static SortedDictionary<string, string> Of(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in ParsedFields.Simple.Where(setting => setting.Default.In(plan.Version).Length > 0))
            values[ParsedFields.Of(setting.Key)] = setting.Default.In(plan.Version);

        foreach (var (key, value) in Planned(plan).Concat(Servers(plan)))
            values[key] = value;

        foreach (var declared in plan.SettingsOf(SettingChannel.ZooCfg))
        {
            var (key, value) = (declared.Key, declared.Value.ValueOr(""));
            if (declared.Setting is not { IsParsed: true } setting)
                values["-Dzookeeper." + key] = value;
            else if (ParsedFields.IsSimple(key))
                values[ParsedFields.Of(key)] = Taken(setting, value);
        }

        foreach (var (key, value) in SecurePort(plan))
            values.TryAdd(key, value);

        return values;
    }

    private static string Taken(ZooKeeperSetting setting, string value) =>
        setting.Value.Check(value, ValueTexts.Version) is { Outcome: Outcome.Ignored, Instead: { } instead } && CorrectedByParser.Contains(setting.Key)
            ? instead
            : ParsedFields.Shown(setting, value);

    private static IEnumerable<(string, string)> Planned(EnsemblePlan plan) =>
    [
        ("dataDir", Folder(plan.DataDir)),
        ("dataLogDir", Folder(plan.DataLogDir ?? plan.DataDir)),
        ("minSessionTimeout", Text(plan.MinSessionTimeout)),
        ("maxSessionTimeout", Text(plan.MaxSessionTimeout)),
        ("initLimit", Text(plan.InitLimit)),
        ("syncLimit", Text(plan.SyncLimit)),
        ("tickTime", Text(plan.TickTime)),
        ("purgeInterval", Text(plan.AutopurgePurgeInterval)),
        ("standaloneEnabled", plan.Servers == 1 ? "false" : "true"),
        ("isDistributed", "true"),
        ("serverId", "1"),
        ("peerType", "PARTICIPANT"),
        ("reconfigEnabled", "false"),
        ("multiAddressEnabled", "false"),
        ("clientPortAddress", $"0.0.0.0:{Text(plan.ClientPort)}"),
        ("quorumVerifier", plan.SettingsOf(SettingChannel.ZooCfg).Any(declared => declared.Key == "oraclePath") ? "QuorumOracleMaj" : "QuorumMaj"),
        ("-Dzookeeper.4lw.commands.whitelist", plan.FourLwCommandsWhitelist.Trim(' ')),
        ("-Dzookeeper.admin.enableServer", plan.AdminEnableServer ? "true" : "false"),
        ("-Dzookeeper.electionPortBindRetry", Text(plan.ElectionPortBindRetry)),
    ];

    private static IEnumerable<(string, string)> Servers(EnsemblePlan plan) => ServerLine.All(plan).Zip(plan.ServerHosts, (line, host) => new[]
    {
        ("-Dzookeeper." + line.Key, line.Value),
        ("quorumVerifier." + line.Key["server.".Length..], $"{host}:{Text(plan.ServerPort)}:{Text(plan.LeaderElectionPort)}:participant;0.0.0.0:{Text(plan.ClientPort)}"),
    }).SelectMany(pair => pair);

    private static IEnumerable<(string, string)> SecurePort(EnsemblePlan plan)
    {
        var declared = plan.SettingsOf(SettingChannel.ZooCfg).GroupBy(each => each.Key).ToDictionary(same => same.Key, same => same.Last().Value.ValueOr(""), StringComparer.Ordinal);
        var number = JavaNumber.ParseInt(declared.GetValueOrDefault("secureClientPort", "0"));
        if (number is not > 0)
            yield break;

        yield return ("secureClientPortAddress", $"{Address(declared.GetValueOrDefault("secureClientPortAddress", "0.0.0.0"))}:{number}");
        if (declared.GetValueOrDefault("ssl.authProvider", "x509") == "x509")
            yield return ("-Dzookeeper.authProvider.x509", "org.apache.zookeeper.server.auth.X509AuthenticationProvider");
    }

    // As Java shows it.
    private static string Address(string text) => text switch
    {
        "" or "localhost" => "127.0.0.1",
        "::" or "[::]" => "0:0:0:0:0:0:0:0",
        "::1" => "0:0:0:0:0:0:0:1",
        _ => text,
    };

    // As java.io.File has it: no slash twice, none at its end.
    private static string Folder(string path) => "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
