using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>Texts that are valid where they stand, and that a reader of YAML, a shell or Java takes for something else where they are written carelessly.</summary>
internal static class RandomTexts
{
    public static Gen<string> Labels { get; } = Gen.Elements("zk", "y", "no", "on", "null", "z-1", "e5", "true", new string('a', 52));

    public static Gen<string> Namespaces { get; } = Gen.Elements("shop", "default", "007", "on", "1e3", "0x1f", "2026-01-01", new string('9', 63));

    public static Gen<string> Domains { get; } = Gen.Elements("cluster.local", "example", "1.5", "k8s.example.org");

    public static Gen<string> Subdomains { get; } = Gen.Elements("fast", "csi-rbd-sc", "1.5", "0x1f", "y", "null", "2026-01-01", "a.b.c");

    public static Gen<string> Keys { get; } = Gen.Elements("team", "example.com/tier", "no", "1", "0x1F", "A_b.c", "null", "2026-01-01", "1e3", "example.com/y");

    public static Gen<string> Values { get; } = Gen.Elements("shop", "", "true", "1", "0x1F", "1.50", "NULL", "n", "2026-01-01", "1e3", "0o7", new string('x', 63));

    /// <summary>Texts without any form.</summary>
    public static Gen<string> Any { get; } = Gen.Elements(
        "plain", "- item", "a: b", "a #b", "#b", "{a: b}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a`", "'a'", "\"a\"", "a\\nb", "a\\", "| a", "> a", "? a", ": a", "~",
        " a", "a ", "---", "...", "<<", "=", "$(POD_NAME)", "${HOME}", "12:30:45", "+1", "-.inf", "1_0", "straße", "語", "\U0001F600", "a\u00A0b", "\u2028", "\uFEFF", "null",
        new string('w', 2000));

    public static Gen<string> Directories { get; } = Gen.Elements(
        "/data", "/srv/zk data", "/srv/it's", "/srv/$HOME", "/srv/back\\slash", "/srv/\"q\"", "/srv/a*b", "/srv/straße", "/srv/#1", "/srv/~x", "/0x1F", "/srv/`id`");

    public static Gen<string> JvmFlags { get; } = Gen.Elements(
        "-XX:+UseG1GC", "-Dzookeeper.snapCount=50000", "-Da=$(id)", "-Da=`id`", "-Da=\"b\"", "-Da='b'", "-Da=$HOME", "-Da=\\b", "-Da=b#c", "-Da=b;c", "-Da=!b");

    public static Gen<string> Variables { get; } = Gen.Elements("ZK_A", "_", "y", "a.b-c", "NULL", "no");

    public static Gen<string> ImageNames { get; } = Gen.Elements("zookeeper:3.9.5", "registry.example:5000/a/zookeeper:3.9.5-jre17", "y:1", "mirror.example/zk@sha256:" + new string('0', 64));

    public static Gen<(string Request, string Limit)> Memory { get; } = Gen.Elements(("1Gi", "1Gi"), ("1073741824", "2Gi"), ("0.5Gi", "1G"), ("512Mi", "1e9"), ("1500M", "2Gi"));

    public static Gen<(string Request, string Limit)> Cpu { get; } = Gen.Elements(("500m", "1"), ("0.5", "0.5"), ("1", "2"), ("100m", "1e1"), ("1500m", "2"));

    public static Gen<string> Heaps { get; } = Gen.Elements("256m", "512M", "1G", "262144k", "268435456");

    public static Gen<string> Storage { get; } = Gen.Elements("10Gi", "1Ti", "10737418240", "0.5Ti", "1e10", "10G");

    public static Gen<Setting<T>> Maybe<T>(Gen<T> values)
        where T : notnull => Gen.OneOf(values.Select(value => (Setting<T>)value), Gen.Constant(default(Setting<T>)));

    public static Gen<Setting<T>> MaybeOneOf<T>()
        where T : struct, Enum => Maybe(Gen.Elements(Enum.GetValues<T>()));
}
