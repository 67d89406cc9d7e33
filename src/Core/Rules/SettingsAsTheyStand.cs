using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>
/// The settings of a declaration that reach the server with the value that is declared: of the others some rule says already that they are refused,
/// not taken, or taken for another value.
/// </summary>
public static class SettingsAsTheyStand
{
    /// <summary>Name of what a code fix gets that takes a setting away: by which property of <c>[ZooCfg]</c> it is declared, if by one.</summary>
    public const string Property = "Property";

    public static IEnumerable<DeclaredSetting> Of(EnsembleModel model) =>
        model.Version.TryGet(out var version)
            ? from declared in DeclaredSettings.Of(model).All
              let setting = declared.Setting
              where declared.Value.IsSet && (declared.IsTyped || setting?.Property is null) && setting?.Value.Check(declared.Value.ValueOr(""), version) is null
              select declared
            : [];

    /// <summary>What such a code fix gets.</summary>
    public static IEnumerable<(string Name, string Value)> Removal(DeclaredSetting declared) =>
        declared.IsTyped ? [(Property, declared.Setting!.Property!.Name)] : [];
}
