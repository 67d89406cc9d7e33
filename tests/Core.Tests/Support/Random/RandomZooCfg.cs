using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.Support.Random;

/// <summary>Random sections <c>[ZooCfg]</c>. The properties are found by reflection: a new one is tried too.</summary>
internal static class RandomZooCfg
{
    private static readonly PropertyInfo[] Properties = [.. typeof(ZooCfg).GetProperties().Where(property => property.CanWrite)];

    private static readonly Gen<string> Paths = Gen.OneOf(
        Gen.Elements(
            "/data", "/var/lib/zookeeper/data", "/srv/zk data", "/srv/it's", "/srv/$HOME", "/srv/$$", "/srv/$(A)", "/srv/back\\slash", "/srv/\"q\"", "/srv/a*b", "/srv/straße",
            "/srv/#1", "/srv/~x"),
        Texts.FileName.Select(name => $"/srv/{name}"));

    private static readonly Gen<int> Numbers = Gen.OneOf(Gen.Choose(-1, 100000), Gen.Elements(int.MinValue, int.MaxValue, 0));

    /// <summary>Every property.</summary>
    public static Gen<ZooCfg> All { get; } = Of(Properties);

    /// <summary>Those for which the tutorial's image has a flag.</summary>
    public static Gen<ZooCfg> Tutorial { get; } = Of([.. Properties.Where(property =>
        SettingCatalogue.All.Any(setting => setting.Property?.Name == property.Name && KubernetesZooKeeperImage.Instance.Takes(setting.Key)))]);

    private static Gen<ZooCfg> Of(PropertyInfo[] properties) =>
        Gen.CollectToArray(properties, Values).Select(values =>
        {
            var section = new ZooCfg();
            foreach (var (property, value) in properties.Zip(values))
                property.SetValue(section, value);

            return section;
        });

    private static Gen<object> Values(PropertyInfo property) => property.PropertyType.GenericTypeArguments[0] switch
    {
        var type when type == typeof(int) => Boxed(property.Name.EndsWith("Port", StringComparison.Ordinal) ? Gen.Choose(1, 65535) : Numbers),
        var type when type == typeof(long) => Boxed(Gen.OneOf(Numbers.Select(number => (long)number), Gen.Elements(long.MinValue, long.MaxValue))),
        var type when type == typeof(bool) => Boxed(Gen.Elements(true, false)),
        var type when type == typeof(string) => Boxed(property.Name.EndsWith("Dir", StringComparison.Ordinal) ? Paths : Texts.Declared),
        var type when type == typeof(SnapshotCompressionMethod) => Boxed(Gen.Elements(Enum.GetValues<SnapshotCompressionMethod>())),
        var other => throw new InvalidOperationException($"no random {other}"),
    };

    private static Gen<object> Boxed<T>(Gen<T> values)
        where T : notnull => values.Maybe().Select(value => (object)value);
}
