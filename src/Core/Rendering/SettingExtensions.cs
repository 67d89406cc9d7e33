using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>Settings as fields that are left out where nothing is declared.</summary>
internal static class SettingExtensions
{
    public static T? OrNull<T>(this Setting<T> setting)
        where T : struct => setting.TryGet(out var value) ? value : null;

    /// <summary>A text, or the name of an enum member: members are called as Kubernetes calls them.</summary>
    public static string? TextOrNull<T>(this Setting<T> setting)
        where T : notnull => setting.TryGet(out var value) ? value.ToString() : null;

    public static IEnumerable<KeyValuePair<string, string>> Pairs(this IEnumerable<Entry> entries) =>
        entries.Select(entry => new KeyValuePair<string, string>(entry.Key.ValueOr(""), entry.Value.ValueOr("")));

    /// <summary>A list, or null where there is nothing to write.</summary>
    public static IReadOnlyList<T>? ListOrNull<T>(this IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
