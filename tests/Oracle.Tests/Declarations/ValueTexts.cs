using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;
using ZkGen.Settings;
using ZkGen.Settings.Values;

namespace ZkGen.Oracle.Tests.Declarations;

/// <summary>Values of settings as people write them, right and wrong.</summary>
internal static class ValueTexts
{
    public static readonly ZooKeeperVersion Version = new(3, 8, 0);

    private const string DefaultMetrics = "org.apache.zookeeper.metrics.impl.DefaultMetricsProvider";

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "2", "3", "5", "10", "19", "20", "21", "31", "32", "100", "499", "500", "1023", "1024", "2000", "8443", "65534", "65535", "65536", "+5", "-0", "007",
        "0100", "08", "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "99999999999999999999999",
    ];

    private static readonly string[] WrongNumbers =
    [
        "", "-", "+", "--1", "+-1", "10k", "2s", "500ms", "1Gi", "1_000", "1,000", "1.5", "1e3", "1 000", "0x1F", "0X1f", "#ff", "0b1", "10L", "2000 # ms", "2000;", "\"2000\"",
        "'5'", "5\\", "=5", ":5", "five", "NaN", "\u0663\u0660", "\uff15", "\u096b", "\u00b2", "\u2212" + "5", "\u00a05", "\ud835\udfd9", "true",
    ];

    private static readonly string[] Switches =
        ["true", "false", "TRUE", "False", "tRuE", "yes", "no", "on", "off", "On", "1", "0", "", "true # sure", "true;", "\"true\"", "tru\u0435", "wahr", "t", "true false", "\\true", "=true", ":false", "!true"];

    private static readonly string[] Fractions =
        ["0", "0.5", "1", "1.01", "-1", "1e-3", ".5", "5.", "0,5", "half", "", "1e999", "NaN", "Infinity", "infinity", "0.5f", "0.5d", "NaNd", "50%", "\u0660.5", "0x1p3"];

    private static readonly string[] Classes =
    [
        "org.apache.zookeeper.server.NettyServerCnxnFactory", "org.apache.zookeeper.server.NIOServerCnxnFactory", "org.apache.zookeeper.server.auth.X509AuthenticationProvider",
        "NettyServerCnxnFactory", "", "a.b # c", "a b", "a..b", ".a", "1.2", "\"a.b\"",
    ];

    private static readonly string[] MetricsClasses =
        [DefaultMetrics, DefaultMetrics, "DefaultMetricsProvider", "", DefaultMetrics + " # the default", DefaultMetrics + ";", $"\"{DefaultMetrics}\"", ".", "a..b", "1.2", "a,b.c"];

    private static readonly string[] Addresses = ["0.0.0.0", "127.0.0.1", "::1", "[::]", "localhost", "", "0.0.0.0 # all", "a b", "0.0.0.0/0", "*", "\"::\"", "a\\b", "straße"];

    private static readonly string[] Words = ["ruok", "mntr,ruok", "*", "ruok, srvr", "RUOK", "nope", "", "ruok,,srvr", "ruok;srvr", "[ruok]"];

    private static readonly string[] Texts =
    [
        "", "x", "a b", "a=b", "a:b", "#a", "!a", "a # b", "a\\b", "\\", "\\u0041", "C:\\zk\\data", "\"a\"", "'a'", "ä", "中", "\ud83d\ude00", "a,b", "x509", "digest", "sasl",
        "${HOME}", "a\u00a0b", "/a/b", "super:abc=", "=", ":",
    ];

    private static readonly string[] Garbage = ["10k", "5 # five", "a b", "", "yes", "0x1F", "\"\"", "\\", "=", "ä", "\u0663"];

    /// <summary>Any value of a setting: every one that its kind trips over, and garbage.</summary>
    public static Gen<string> Any(ZooKeeperSetting setting) => Spaced(Gen.Elements(Pool(setting)));

    /// <summary>Values that ZkGen has no error for.</summary>
    public static Gen<string> Right(ZooKeeperSetting setting) =>
        Pool(setting).Where(text => setting.Value.Check(text, Version) is null).ToArray() is { Length: > 0 } right ? Gen.Elements(right) : Any(setting);

    /// <summary>Boundaries of a number's limits, each with its neighbours.</summary>
    public static IEnumerable<string> Boundaries(SettingValue value) =>
        from limit in (value as NumberValue)?.Limits ?? []
        from edge in new[] { limit.Min, limit.Max }
        where edge is not (long.MinValue or long.MaxValue)
        from number in new[] { edge - 1, edge, edge + 1 }
        select number.ToString(CultureInfo.InvariantCulture);

    public static Gen<string> Plain { get; } = Gen.Elements(Texts);

    private static string[] Pool(ZooKeeperSetting setting) => setting.Key switch
    {
        "metricsProvider.className" => MetricsClasses,
        "secureClientPortAddress" or "clientPortAddress" => Addresses,

        // The server would look its peers up, and no name of a Pod resolves here.
        "kerberos.canonicalizeHostNames" => [.. Switches.Where(text => !text.Equals("true", StringComparison.OrdinalIgnoreCase))],
        _ => OfKind(setting.Value),
    };

    private static string[] OfKind(SettingValue value) => value switch
    {
        NumberValue => [.. Numbers, .. WrongNumbers, .. Boundaries(value), .. Boundaries(value)],
        BooleanValue => Switches,
        WordValue words => [.. words.Words, .. words.Words.Select(word => word.ToUpperInvariant()), .. words.Words, "true", "false", "yes", .. Garbage],
        FractionValue => Fractions,
        ClassNameValue => Classes,
        CommandListValue => Words,
        _ => Texts,
    };

    private static Gen<string> Spaced(Gen<string> texts) =>
        from text in texts
        from around in Gen.Frequency((8, Gen.Constant("|")), (1, Gen.Elements(" |", "| ", "  |   ")))
        let ends = around.Split('|')
        select ends[0] + text + ends[1];
}
