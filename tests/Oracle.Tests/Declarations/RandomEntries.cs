using FsCheck;
using FsCheck.Fluent;
using ZkGen.Settings;

namespace ZkGen.Oracle.Tests.Declarations;

/// <summary>Settings by their keys, as <c>[ZooCfgSetting]</c> has them.</summary>
internal static class RandomEntries
{
    private const string Netty = "org.apache.zookeeper.server.NettyServerCnxnFactory";

    private static readonly string[] UnknownKeys =
    [
        "a b", "a=b", "a:b", "#a", "!a", "ä", "中", "\\", "a\\u0041", "\ud83d\ude00", "x", "autopurge.purgeInteval", "ClientPort", "ticktime", "SyncLimit", "peertype", "Server.1",
        "servers", "serve.1", "metricsProviderX", "zookeeper.forceSync", "zookeeper.flushDelay", "zookeeper.zookeeper.x", "zookeeper.", "zookeeper", "", "-", "a b=c:d#e!f\\g",
        "autopurge.snapRetaincount", "quorum.auth.enablesasl", "forcesync", "ssl.quorum.keystore.location", "authProvider", "user.dir.x", "java.io.tmpdir", "=", ":", "a\u00a0b",
    ];

    private static readonly string[] Groups = ["group", "groupId", "group.", "group.1", "group.1", "group.2", "group.1", "group.x", "groups", "weight", "weight.1", "weight.9", "weight.x", "weighted"];

    private static readonly string[] Switches = ["true", "true", "true", "TRUE", "false", "yes"];

    public static Gen<(string Key, string Value)> Right { get; } = Of(Raw(SettingChannel.ZooCfg, SettingChannel.Jvm), ValueTexts.Right);

    public static Gen<(string Key, string Value)> Any { get; } = Of(Raw(SettingChannel.ZooCfg, SettingChannel.Jvm), ValueTexts.Any);

    public static Gen<(string Key, string Value)> Reserved { get; } = Of(Raw(SettingChannel.Never), ValueTexts.Any);

    public static Gen<(string Key, string Value)> OfProperty { get; } = Of([.. SettingCatalogue.All.Where(setting => setting.Property is not null)], ValueTexts.Any);

    public static Gen<(string Key, string Value)> Unknown { get; } = Pair(Spaced(Gen.Elements(UnknownKeys)));

    public static Gen<(string Key, string Value)> Group { get; } =
        from key in Spaced(Gen.Elements(Groups))
        from value in Gen.Elements("1", "1:2:3", "1:2:3", "1:2:3", "1:2", "", "x", "0", "-1", "1:99", "9223372036854775808")
        select (key, value);

    /// <summary>A known key in the wrong case, with a prefix, or with a letter too few or too many.</summary>
    public static Gen<(string Key, string Value)> Misspelt { get; } = Pair(
        from setting in Gen.Elements(SettingCatalogue.All.Where(setting => !setting.IsPattern))
        from place in Gen.Choose(0, setting.Key.Length - 1)
        from misspelt in Gen.Elements(
            setting.Key.ToUpperInvariant(), setting.Key.ToLowerInvariant(), "zookeeper." + setting.Key, setting.Key.Remove(place, 1), setting.Key.Insert(place, "x"), setting.Key + ".")
        select misspelt);

    public static Gen<(string Key, string Value)[]> Sasl { get; } = Some(
        Switch("quorum.auth.enableSasl"), Switch("quorum.auth.learnerRequireSasl"), Switch("quorum.auth.serverRequireSasl"));

    public static Gen<(string Key, string Value)[]> SecurePort { get; } = Some(
        Pair("secureClientPort", "2281", "2281", "0", "65535", "65536", "-1", "2181", "3888"),
        Pair("serverCnxnFactory", Netty, Netty, Netty, "org.apache.zookeeper.server.NIOServerCnxnFactory"),
        Pair("secureClientPortAddress", "0.0.0.0", "127.0.0.1", "::", ""),
        Pair("ssl.authProvider", "x509", "other", "", "X509", "a b"),
        Pair("authProvider.other", Netty, "x"),
        Pair("authProvider.x509", "org.apache.zookeeper.server.auth.X509AuthenticationProvider", "a.b"),
        Pair("authProvider.", Netty));

    public static Gen<(string Key, string Value)[]> Enforced { get; } = Some(
        Switch("enforce.auth.enabled"), Pair("enforce.auth.schemes", "sasl", "", "digest,sasl"), Switch("sessionRequireClientSASLAuth"));

    /// <summary>Blanks around it, sometimes.</summary>
    public static Gen<string> Spaced(Gen<string> texts) =>
        from text in texts
        from spaced in Gen.Frequency((7, Gen.Constant(text)), (1, Gen.Elements(" " + text, text + " ", "  " + text + " ")))
        select spaced;

    private static IReadOnlyList<ZooKeeperSetting> Raw(params SettingChannel[] channels) =>
        [.. SettingCatalogue.All.Where(setting => setting.Property is null && channels.Contains(setting.Channel))];

    private static Gen<(string, string)> Of(IReadOnlyList<ZooKeeperSetting> settings, Func<ZooKeeperSetting, Gen<string>> values) =>
        from setting in Gen.Elements(settings.ToArray())
        from key in setting.IsPattern ? Gen.Elements("1", "x", "a b", "", "other.name", "ä=:").Select(rest => setting.Key[..^1] + rest) : Spaced(Gen.Constant(setting.Key))
        from value in values(setting)
        select (key, value);

    private static Gen<(string, string)> Pair(Gen<string> keys) =>
        from key in keys
        from value in ValueTexts.Plain
        select (key, value);

    private static Gen<(string, string)> Pair(string key, params string[] values) => Gen.Elements(values).Select(value => (key, value));

    private static Gen<(string, string)> Switch(string key) => Pair(key, Switches);

    private static Gen<(string Key, string Value)[]> Some(params Gen<(string Key, string Value)>[] pairs) =>
        from all in Gen.CollectToArray(pairs)
        from taken in Gen.ArrayOf(Gen.Elements(true, true, false), pairs.Length)
        from order in Gen.Shuffle(Enumerable.Range(0, pairs.Length))
        select order.Where(i => taken[i]).Select(i => all[i]).ToArray();
}
