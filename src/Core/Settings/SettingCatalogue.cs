using System.Collections.Immutable;
using ZkGen.Settings.Catalogue;

namespace ZkGen.Settings;

/// <summary>
/// Every setting of ZooKeeper's server, in the order in which <c>zoo.cfg</c> has them: what is written, what is refused and what the documentation
/// says follow from here. The table is in the files of <c>Catalogue/</c>; <c>docs/settings.md</c> shows it.
/// </summary>
public static class SettingCatalogue
{
    private const string Files = "The files are mounted by an overlay, from a Secret: a bundle mounts none. Whoever may read the ConfigMap reads what is declared here; ";

    public static ImmutableArray<SettingTopic> Topics { get; } =
    [
        new("Every ensemble", EnsembleSettings.All),
        new("Sessions and connections", SessionSettings.All),
        new("Storage", StorageSettings.All),
        new("Limits", LimitSettings.All),
        new("Throttling", ThrottleSettings.All),
        new("Network", NetworkSettings.All),
        new("Quorum", QuorumSettings.All),
        new("Authentication", AuthenticationSettings.All, Files + "name a file where a setting takes one ([ZKG6005](rules/ZKG6005.md))."),
        new("TLS", TlsSettings.All, Files + "from 3.8.0 on a `…Path` names the file of a password ([ZKG6005](rules/ZKG6005.md))."),
        new("AdminServer", AdminSettings.All),
        new("Metrics", MetricsSettings.All),
        new("System properties of the JVM", JvmSettings.All),
        new("What ZkGen writes by itself", OwnSettings.All),
    ];

    public static ImmutableArray<ZooKeeperSetting> All { get; } = [.. Topics.SelectMany(topic => topic.Settings)];

    /// <summary>Those that are declared by a property of <c>[ZooCfg]</c>.</summary>
    public static ImmutableArray<ZooKeeperSetting> WithProperty { get; } = [.. All.Where(setting => setting.Property is not null)];

    private static readonly ImmutableDictionary<string, ZooKeeperSetting> ByKey = All.Where(setting => !setting.IsPattern).ToImmutableDictionary(setting => setting.Key, StringComparer.Ordinal);

    // metricsProvider.httpport is no setting of the provider but a slip.
    private static readonly ImmutableHashSet<string> KeysOfAnyCase = ByKey.Keys.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<ZooKeeperSetting> Patterns = [.. All.Where(setting => setting.IsPattern)];

    /// <summary>The setting that a key of <c>zoo.cfg</c> sets; null if the server does not know it.</summary>
    public static ZooKeeperSetting? Find(string key) =>
        ByKey.GetValueOrDefault(key) ?? (KeysOfAnyCase.Contains(key) ? null : Patterns.FirstOrDefault(pattern => Begins(key, pattern.Key)));

    /// <summary>The setting of that very key, which is there.</summary>
    public static ZooKeeperSetting Get(string key) => ByKey[key];

    private static bool Begins(string key, string pattern) =>
        key.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal);
}
