using System.Runtime.CompilerServices;
using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Settings;

/// <summary>The settings of the server that a declaration sets and that its version has, by key.</summary>
public sealed class DeclaredSettings
{
    private static readonly ConditionalWeakTable<EnsembleModel, DeclaredSettings> OfModels = new();

    private readonly Dictionary<string, DeclaredSetting> byKey = new(StringComparer.Ordinal);

    private DeclaredSettings(EnsembleModel model)
    {
        IsReadable = model.Version.IsSet && model.ZooCfgSettings.All(entry => entry.Key.IsSet);
        foreach (var declared in DeclaredSetting.Taken(model).Where(declared => declared.ChannelIn(model.Version.ValueOr(default)) is not null))
        {
            // Of a key that stands twice the last one counts, as in zoo.cfg.
            byKey[declared.Key] = declared;
            IsReadable &= declared.Value.IsSet;
        }
    }

    /// <summary>Those of a model, made once: two dozen rules ask for them.</summary>
    public static DeclaredSettings Of(EnsembleModel model) => OfModels.GetValue(model, static model => new(model));

    /// <summary>Whether every key and value, and the version, can be read: else something that is looked for may be what cannot.</summary>
    public bool IsReadable { get; }

    public IEnumerable<DeclaredSetting> All => byKey.Values;

    /// <summary>The setting, if it is declared with a value that can be read.</summary>
    public DeclaredSetting? Find(string key) => byKey.TryGetValue(key, out var declared) && declared.Value.IsSet ? declared : null;

    public bool Contains(string key) => byKey.ContainsKey(key);

    /// <summary>Its value; empty if it is not declared.</summary>
    public string Text(string key) => Find(key)?.Value.ValueOr("") ?? "";

    /// <summary>Whether a switch is declared and on, as the server reads its kind of switch.</summary>
    public bool IsOn(string key) => Find(key) is { Setting: { } setting } && setting.Value.IsOn(Text(key));

    /// <summary>Whether a switch is on in a version that may have it, declared or by itself; null if what is declared cannot be read.</summary>
    public bool? IsOn(string key, ZooKeeperVersion version) =>
        Contains(key) ? Find(key) is null ? null : IsOn(key)
        : SettingCatalogue.Get(key) is var setting && setting.Versions.Contains(version) && setting.Value.IsOn(setting.Default.In(version));

    /// <summary>A whole number, as the server reads it; null if it is not declared or no number.</summary>
    public long? Number(string key) => Find(key) is { Setting.Value: NumberValue value } ? value.Read(Text(key)) : null;
}
