using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;
using ZkGen.Oracle.Tests.Parser;
using ZkGen.Settings;

namespace ZkGen.Oracle.Tests.Declarations;

/// <summary>Properties of <c>[ZooCfg]</c>.</summary>
internal static class RandomZooCfg
{
    private static readonly int[] Ports = [2181, 2181, 2181, 12181, 8080, 2888, 3888, 1, 65535];

    /// <summary>A change of one property, to a value within the setting's limits or to any of its type.</summary>
    public static Gen<Action<ZooCfg>> Change(bool isRight, string mountPath) =>
        from setting in Gen.Elements(SettingCatalogue.All.Where(setting => setting.Property is not null))
        from change in Change(setting, isRight, mountPath)
        select change;

    private static Gen<Action<ZooCfg>> Change(ZooKeeperSetting setting, bool isRight, string mountPath)
    {
        var property = typeof(ZooCfg).GetProperty(setting.Property!.Name)!;
        var values =
            property.PropertyType == typeof(Setting<int>) ? Numbers(setting, isRight).Select(number => (object)(Setting<int>)(int)number)
            : property.PropertyType == typeof(Setting<long>) ? Longs(setting, isRight).Select(number => (object)(Setting<long>)number)
            : property.PropertyType == typeof(Setting<bool>) ? Gen.Elements(true, false).Select(isOn => (object)(Setting<bool>)isOn)
            : property.PropertyType == typeof(Setting<string>) ? Texts(setting, isRight, mountPath).Select(text => (object)(Setting<string>)text)
            : Gen.Elements(Enum.GetValues<SnapshotCompressionMethod>()).Select(method => (object)(Setting<SnapshotCompressionMethod>)method);
        return values.Select(value => new Action<ZooCfg>(cfg => property.SetValue(cfg, value)));
    }

    private static Gen<long> Numbers(ZooKeeperSetting setting, bool isRight) => setting.Key.EndsWith("Port", StringComparison.Ordinal)
        ? Gen.Elements(isRight ? Ports : [.. Ports, 0, -1, 65536, int.MaxValue, int.MinValue]).Select(port => (long)port)
        : Longs(setting, isRight).Where(number => number is >= int.MinValue and <= int.MaxValue);

    private static Gen<long> Longs(ZooKeeperSetting setting, bool isRight)
    {
        long[] edges =
        [
            -1, 0, 1, 2, 3, 4, 20, 21, 2000, 3000, 4000, 40000, 107374182, 107374183, 214748365, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue,
            .. ValueTexts.Boundaries(setting.Value).Select(text => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
        ];
        var right = edges.Where(number => number is > 0 and < 50000 && setting.Value.Check(Text(number), ValueTexts.Version) is null).ToArray();
        return isRight && right.Length > 0 ? Gen.Elements(right) : Gen.OneOf(Gen.Elements(edges), Gen.Choose(-100, 100000).Select(number => (long)number));
    }

    private static Gen<string> Texts(ZooKeeperSetting setting, bool isRight, string mountPath)
    {
        if (setting.Key is not ("dataDir" or "dataLogDir"))
            return isRight ? ValueTexts.Right(setting) : ValueTexts.Any(setting);

        var right = ZooKeeperParser.DataFolders.Select(folder => mountPath + folder).Concat([mountPath + "/", mountPath + "//server", mountPath + "/server/"]).ToList();
        string[] wrong = ["", ".", "/", "/data", "data", "./data", mountPath + "x", mountPath + "/../data", mountPath + "/missing", "\\data"];
        return RandomEntries.Spaced(Gen.Elements<string>(isRight ? [.. right] : [.. right, .. setting.Key == "dataDir" ? wrong.Where(path => !path.EndsWith("missing", StringComparison.Ordinal)) : wrong]));
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
