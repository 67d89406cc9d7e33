using System.Globalization;
using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Hostile.Tests.Checks;

/// <summary>zoo.cfg and the JVM's flags have the declared settings, and no other key than those of the catalogue.</summary>
internal static class ZooCfgChecks
{
    public static void Verify(IReadOnlyDictionary<string, string> files, IReadOnlyList<DeclaredAttribute> attributes, ZooKeeperVersion version)
    {
        var lines = ReadProperties.Of(files["zoo.cfg"]).ToDictionary(line => line.Key, line => line.Value, StringComparer.Ordinal);
        var declared = Raw(attributes).Concat(Typed(attributes)).ToList();
        var image = files.ContainsKey("start-zookeeper.sh") ? ImageConventions.For(ImageKind.Official) : ImageConventions.For(ImageKind.KubernetesZooKeeper);
        foreach (var (key, value) in declared.Where(each => image.Takes(each.Key) && SettingCatalogue.Find(each.Key)?.Versions.Contains(version) != false))
        {
            var isFlag = SettingCatalogue.Find(key)?.ChannelIn(version) == SettingChannel.Jvm;
            if (isFlag && files.TryGetValue("start-zookeeper.sh", out var script))
                Assert.Contains(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal), script, StringComparison.Ordinal);
            else if (key == "clientPort" && !lines.ContainsKey(key))
                Assert.EndsWith($";{value}", lines["server.1"], StringComparison.Ordinal);
            else if (!isFlag)
                Assert.Equal((key, value), (key, lines.GetValueOrDefault(key)));
        }

        var known = declared.Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        Assert.All(lines.Keys, key => Assert.True(known.Contains(key) || SettingCatalogue.Find(key) is not null || key.StartsWith("server.", StringComparison.Ordinal), key));
    }

    // The server removes the blanks at the ends.
    private static IEnumerable<(string Key, string Value)> Raw(IReadOnlyList<DeclaredAttribute> attributes) =>
        attributes.Where(attribute => attribute.Name == "ZooCfgSetting").Select(setting => (setting.Text("Key").Trim(' '), setting.Text("Value").Trim(' ')));

    // Numbers and texts; how a truth or a member of an enum is spelt is the setting's own affair.
    private static IEnumerable<(string Key, string Value)> Typed(IReadOnlyList<DeclaredAttribute> attributes) =>
        from attribute in attributes
        where attribute.Name == "ZooCfg"
        from setting in SettingCatalogue.All
        where setting.Property is not null
        let value = attribute.Values.GetValueOrDefault(setting.Property!.Name)
        where value is string or long || (value is int && !IsEnum(setting.Property!.Name))
        select (setting.Key, Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim(' '));

    private static bool IsEnum(string property) => AttributeShape.Get("ZooCfg").Properties.Single(each => each.Name == property).PropertyType.IsEnum;
}
