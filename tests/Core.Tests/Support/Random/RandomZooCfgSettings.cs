using FsCheck;
using FsCheck.Fluent;
using ZkGen.Collections;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.Support.Random;

/// <summary>
/// Random <c>[ZooCfgSetting]</c>: every key of the catalogue that is declared so, and keys that no server knows. The values are any that a declaration
/// can hold, for the rules are not asked, but those on their way to the JVM have no blank.
/// </summary>
internal static class RandomZooCfgSettings
{
    private static readonly ZooKeeperSetting[] Known = [.. SettingCatalogue.All.Where(setting => setting is { Property: null, Channel: not SettingChannel.Never })];

    private static readonly Gen<string> Keys = Gen.OneOf(
        Gen.Elements(Known.Where(setting => !setting.IsPattern).Select(setting => setting.Key).ToArray()),
        from pattern in Gen.Elements(Known.Where(setting => setting.IsPattern).ToArray())
        from rest in Gen.OneOf(Texts.FileName, Gen.Constant("*"))
        select pattern.Key[..^1] + rest,
        Texts.Declared.Where(key => SettingCatalogue.Find(key.Trim(' ')) is null));

    private static readonly Gen<(string Key, string Value)> Pairs =
        from key in Keys
        from value in Gen.OneOf(Texts.Declared, Gen.Elements("true", "false", "", "5", "a, b"))
        from padding in Gen.Elements("", "", " ", "   ")
        select (padding + key + padding, padding + (MayBeAFlag(key) ? value.Replace(" ", "", StringComparison.Ordinal) : value) + padding);

    public static Gen<EquatableArray<Entry>> All { get; } =
        from count in Gen.Choose(0, 5)
        from pairs in Gen.ArrayOf(Pairs, count)
        select Models.Entries("ZooCfgSetting", [.. pairs.DistinctBy(pair => pair.Key.Trim(' '))]);

    private static bool MayBeAFlag(string key) => SettingCatalogue.Find(key.Trim(' ')) is { } setting && (setting.Channel == SettingChannel.Jvm || setting.ZooCfgVersions is not null);
}
