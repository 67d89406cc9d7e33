using FsCheck;
using FsCheck.Fluent;
using ZkGen.Rules;
using ZkGen.Settings;

namespace ZkGen.Hostile.Tests.Declarations;

/// <summary>Expressions for one argument.</summary>
internal static class Values
{
    /// <summary>Constants that the expressions name, in a file of their own.</summary>
    public const string Constants = """
        internal static class Constants
        {
            public const string Name = "zk", Hostile = "a: b # \u202e '", Broken = "\ud800\0", Nothing = null;
            public const int Many = 7, TooMany = int.MaxValue;
            public const long Huge = long.MinValue;
            public static readonly string NoConstant = "zk";
        }
        """;

    private static readonly string[] Odd =
    [
        "null", "default", "default(string)", "null!", "typeof(int)", "new[] { 1 }", "new string[0]", "[]", "nameof(Constants)", "$\"{nameof(Constants)}\"", "$\"a{1}\"",
        "Constants.Name", "Constants.Hostile", "Constants.Broken", "Constants.Nothing", "Constants.Many", "Constants.TooMany", "Constants.Huge", "Constants.NoConstant",
        "Constants.Missing", "true ? 3 : 5", "true ? \"a\" : \"b\"", "int.MaxValue + 1", "unchecked(int.MaxValue + 1)", "1 / 0", "3.5", "1e99", "'x'", "true", "(byte)3", "\"x\"u8", "3u",
        "0x7fffffff", "-2147483648", "2147483648", "long.MaxValue", "99999999999999999999", "(ImageKind)99", "(ImageKind)(-1)", "ImageKind.Missing", "(ImageKind)\"x\"", "(int)ImageKind.Official",
        "(string)(object)\"x\"", "throw null", "x => x", "stackalloc int[1]", "await 1", "", "(", "\"", "@", "=", "\"unfinished", "\"\"\"", "{ }", "checked(1)", "sizeof(int)", "new()", "this", "_",
    ];

    private static readonly string[] Integers = ["-1", "0", "1", "2", "4", "255", "256", "65535", "65536", "int.MaxValue", "int.MinValue", "int.MaxValue / 2", "Constants.Many"];

    public static Gen<string> Wild(Type type) => Gen.Frequency(
        (3, Texts.Anything.SelectMany(Spelling.Of)),
        (3, Gen.Elements(Odd)),
        (4, type == typeof(string) ? Texts.Anything.SelectMany(Spelling.Of) : Gen.Elements(Integers)));

    /// <summary>What is most likely taken, with hostile text where any text is.</summary>
    public static Gen<string> Plausible(string attribute, string member, Type type)
    {
        if (type.IsEnum)
            return Gen.Elements(Enum.GetNames(type)).Select(name => $"{type.Name}.{name}");
        if (type == typeof(bool))
            return Gen.Elements("true", "false");
        if (type != typeof(string))
            return member.EndsWith("Timeout", StringComparison.Ordinal) ? Gen.Choose(1000, 60000).Select(Number) : member.EndsWith("Port", StringComparison.Ordinal)
                ? Gen.Choose(1000, 4000).Select(Number)
                : Gen.Choose(1, member == "Servers" ? 9 : 120).Select(Number);

        return Plain(attribute, member).SelectMany(Spelling.Of);
    }

    private static Gen<string> Plain(string attribute, string member) => (attribute, member) switch
    {
        ("ZooKeeperEnsemble", "Name") => Gen.Elements("zk", "orders", "a", "zk-2", "aux"),
        (_, "Namespace") => Gen.Elements("shop", "default", "a"),
        (_, "Version") => Gen.Elements("3.9.5", "3.9.3", "3.8.4", "3.4.10", "3.5.9", "3.6.4"),
        (_, "ClusterDomain") => Gen.Elements("cluster.local", "example.org"),
        (_, "Folder") => Gen.Elements("prod/zk", "a/b/c", "x", "prod/ZK"),
        ("Image", "Name") => Gen.Elements("zookeeper:3.9.5", "registry.example/zk@sha256:0"),
        (_, "Storage") => Gen.Elements("10Gi", "1", "1e3", "0.5Ti"),
        (_, "MountPath") => Texts.Acceptable.Select(text => $"/{text}"),
        (_, "DataDir" or "DataLogDir") => Texts.Acceptable.Select(text => $"/data/{text}"),
        ("JvmFlag", _) => Texts.Acceptable.Select(text => $"-Dx={text.Replace(" ", "", StringComparison.Ordinal)}"),
        ("ZooCfgSetting", "Key") => Gen.OneOf(Gen.Elements(SettingCatalogue.All.Select(setting => setting.Key).ToArray()), Texts.Acceptable, Texts.Acceptable.Select(text => $"x.{text}"), Gen.Elements("x", "x ", " x", "snapCount", "snapCount ")),
        ("EnvironmentVariable", "Name") => Gen.Elements("A", "B_2", "POD", "x.y"),
        ("Annotation" or "EnvironmentVariable", "Value") => Gen.OneOf(Texts.Acceptable, Gen.Constant("")),
        ("AcceptFinding", "Id") => Gen.Elements(RuleCatalogue.All.Select(rule => rule.Id).ToArray()),
        (_, "Because" or "Value") when attribute is "AcceptFinding" or "ZooCfgSetting" => Texts.Acceptable,
        (_, "Heap") => Gen.Elements("512m", "1g"),
        ("Resources", _) => Gen.Elements("500m", "1Gi", "1e3", "0.5"),
        _ when attribute is "ZooCfg" => Texts.Acceptable,
        _ => Gen.Elements("a", "yes", "no", "n", "0x1f", "1e3", "null", "true", "a-1", "12", "zk"),
    };

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
