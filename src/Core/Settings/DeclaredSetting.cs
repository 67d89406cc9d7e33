using ZkGen.Images;
using ZkGen.Model;

namespace ZkGen.Settings;

/// <summary>A setting of the server as a declaration sets it, by a property of <c>[ZooCfg]</c> or by <c>[ZooCfgSetting]</c>.</summary>
/// <param name="Key">Its key, without the blanks around it.</param>
/// <param name="Setting">What it is; null if the server knows no such key.</param>
/// <param name="Value">Its value, without the blanks around it: the server removes them.</param>
/// <param name="Place">Where the key stands, or the property.</param>
/// <param name="ValuePlace">Where the value stands.</param>
/// <param name="IsTyped">Whether a property sets it.</param>
public sealed record DeclaredSetting(string Key, ZooKeeperSetting? Setting, Setting<string> Value, Place Place, Place ValuePlace, bool IsTyped)
{
    /// <summary>The JVM's flag that sets it.</summary>
    public string JvmFlag => $"-D{Setting?.PropertyOf(Key) ?? Key}={Value.ValueOr("")}";

    /// <summary>Whether it may not be declared at all: of an attribute that is half typed, every property that is not there counts as unreadable.</summary>
    public bool MayBeUnset => IsTyped && !Value.IsSet;

    /// <summary>All of a declaration: the properties in the catalogue's order, then the others in their own.</summary>
    public static IEnumerable<DeclaredSetting> Of(EnsembleModel model) => Typed(model.ZooCfg).Concat(Raw(model));

    /// <summary>Those that the kind of image passes on to the server.</summary>
    public static IEnumerable<DeclaredSetting> Taken(EnsembleModel model)
    {
        var image = ImageConventions.For(model.Image.Kind);
        return Of(model).Where(declared => image.Takes(declared.Key));
    }

    /// <summary>The way that it takes in a version; null if there is none, because the version does not have it or ZkGen writes it.</summary>
    public SettingChannel? ChannelIn(ZooKeeperVersion version) => Setting switch
    {
        null => SettingChannel.ZooCfg,
        { Channel: SettingChannel.Never } => null,
        var setting when setting.Versions.Contains(version) => setting.ChannelIn(version),
        _ => null,
    };

    private static IEnumerable<DeclaredSetting> Typed(ZooCfg cfg) =>
        from setting in SettingCatalogue.WithProperty
        let value = setting.Property!.Declared(cfg, setting.Value)
        where !value.IsUnset
        select new DeclaredSetting(setting.Key, setting, value.Select(Trim), setting.Property!.Place, setting.Property.Place, IsTyped: true);

    private static IEnumerable<DeclaredSetting> Raw(EnsembleModel model) =>
        from entry in model.ZooCfgSettings
        where entry.Key.IsSet
        let key = Trim(entry.Key.ValueOr(""))
        select new DeclaredSetting(key, SettingCatalogue.Find(key), entry.Value.Select(Trim), entry.At("Key"), entry.At("Value"), IsTyped: false);

    /// <summary>A key or a value as the server has it.</summary>
    internal static string Trim(string text) => text.Trim(' ');
}
