using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A setting by its key that has a property: two ways to say one thing, of which one would be lost.</summary>
public sealed class ZKG2008SettingHasProperty() : Rule(
    "ZKG2008",
    RuleSeverity.Error,
    "A setting has a property",
    "'{0}' has a property, {1}: of two values for one setting one would be lost; set it there")
{
    /// <summary>Names of what the code fix gets: the property, its value in C#, and whether it has one already.</summary>
    public const string Property = "Property";
    public const string Value = "Value";
    public const string IsDeclared = "IsDeclared";

    public override bool IsAcceptable => false;

    // Where neither reaches the server, that is what is to be said: ZKG2006, ZKG2011.
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredSetting.Taken(model)
        where declared is { IsTyped: false, Setting.Property: not null } && !(model.Version.TryGet(out var version) && declared.ChannelIn(version) is null)
        let property = declared.Setting!.Property!
        select Find(declared.Place, declared.Key, property.Place.ToString()) with { Data = [.. Data(model, declared.Value, declared.Setting!, property)] };

    internal static IEnumerable<(string, string)> Data(EnsembleModel model, Setting<string> declared, ZooKeeperSetting setting, TypedProperty property)
    {
        yield return (Property, property.Name);
        if (!property.Declared(model.ZooCfg, setting.Value).IsUnset)
            yield return (IsDeclared, "");
        else if (declared.TryGet(out var text) && property.CSharp(text) is { } value)
            yield return (Value, value);
    }
}
