using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A key that the server does not know: it makes a system property of it that nobody reads.</summary>
public sealed class ZKG2005UnknownSetting() : Rule(
    "ZKG2005",
    RuleSeverity.Warning,
    "The server does not know a setting",
    "'{0}' has no effect, because {1}, and ZooKeeper says nothing of it; {2}")
{
    /// <summary>Name of what the code fix gets: the key that was meant; or else what that of <see cref="ZKG2008SettingHasProperty"/> gets.</summary>
    public const string Key = "Key";

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredSetting.Taken(model)
        where declared.Setting is null && !ZKG2007HierarchicalQuorum.IsGroupOrWeight(declared.Key)
        let suggestion = SettingSuggestion.For(declared.Key)
        let meant = suggestion.Key is null ? null : SettingCatalogue.Find(suggestion.Key)
        select Find(declared.Place, Shown.Of(declared.Key), suggestion.Reason, Advice(suggestion.Key, meant)) with { Data = [.. Data(model, declared, suggestion.Key, meant)] };

    private static string Advice(string? key, ZooKeeperSetting? meant) =>
        key is null ? "remove it, or accept this finding if a class of your own reads it"
        : meant?.Channel == SettingChannel.Never ? "remove it"
        : meant?.Property is { } property ? $"set {property.Place}"
        : $"write '{key}'";

    // Under its right name a setting may have a property, or be none for declarations.
    private static IEnumerable<(string, string)> Data(EnsembleModel model, DeclaredSetting declared, string? key, ZooKeeperSetting? meant) =>
        key is null || meant?.Channel == SettingChannel.Never ? []
        : meant?.Property is { } property ? ZKG2008SettingHasProperty.Data(model, declared.Value, meant, property)
        : [(Key, key)];
}
