using System.Collections.Frozen;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Oracle.Tests.Comparison;

/// <summary>In which field of <c>QuorumPeerConfig</c> each key's value ends that has a branch of its own there.</summary>
internal static class ParsedFields
{
    private const string Metrics = "metricsProvider.";

    private static readonly FrozenDictionary<string, string> OfOtherName = new Dictionary<string, string>
    {
        ["autopurge.snapRetainCount"] = "snapRetainCount",
        ["autopurge.purgeInterval"] = "purgeInterval",
        ["portUnification"] = "shouldUsePortUnification",
        ["quorum.auth.enableSasl"] = "quorumEnableSasl",
        ["quorum.auth.learnerRequireSasl"] = "quorumLearnerRequireSasl",
        ["quorum.auth.serverRequireSasl"] = "quorumServerRequireSasl",
        ["quorum.auth.learner.saslLoginContext"] = "quorumLearnerLoginContext",
        ["quorum.auth.server.saslLoginContext"] = "quorumServerLoginContext",
        ["quorum.auth.kerberos.servicePrincipal"] = "quorumServicePrincipal",
        ["quorum.cnxn.threads.size"] = "QuorumPeer.quorumCnxnThreadsSize",
        ["jvm.pause.monitor"] = "jvmPauseMonitorToRun",
        ["jvm.pause.info-threshold.ms"] = "jvmPauseInfoThresholdMs",
        ["jvm.pause.warn-threshold.ms"] = "jvmPauseWarnThresholdMs",
        ["jvm.pause.sleep.time.ms"] = "jvmPauseSleepTimeMs",
        ["metricsProvider.className"] = "metricsProviderClassName",
        ["multiAddress.reachabilityCheckEnabled"] = "multiAddressReachabilityCheckEnabled",
        ["multiAddress.reachabilityCheckTimeoutMs"] = "multiAddressReachabilityCheckTimeoutMs",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The keys that are compared by themselves: the plan fills them in.</summary>
    private static readonly FrozenSet<string> Planned =
        FrozenSet.Create("clientPort", "dataDir", "dataLogDir", "minSessionTimeout", "maxSessionTimeout", "secureClientPort", "secureClientPortAddress", "standaloneEnabled");

    /// <summary>The keys of which each has a field and nothing else.</summary>
    public static IEnumerable<ZooKeeperSetting> Simple =>
        SettingCatalogue.All.Where(setting => setting is { IsParsed: true, IsPattern: false, Channel: SettingChannel.ZooCfg } && IsSimple(setting.Key) && !setting.Key.StartsWith(Metrics, StringComparison.Ordinal))
            .Append(SettingCatalogue.Get("metricsProvider.className"));

    public static bool IsSimple(string key) => !Planned.Contains(key);

    public static string Of(string key) =>
        OfOtherName.TryGetValue(key, out var field) ? field
        : key.StartsWith(Metrics, StringComparison.Ordinal) ? "metricsProviderConfiguration." + key[Metrics.Length..]
        : key;

    /// <summary>A value as the field shows it.</summary>
    public static string Shown(ZooKeeperSetting setting, string value) => setting.Value switch
    {
        NumberValue number when !setting.Key.StartsWith(Metrics, StringComparison.Ordinal) => FormattableString.Invariant($"{number.Read(value)}"),
        BooleanValue when !setting.Key.StartsWith(Metrics, StringComparison.Ordinal) => value.ToLowerInvariant(),
        _ => value,
    };
}
