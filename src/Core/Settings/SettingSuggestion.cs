namespace ZkGen.Settings;

/// <summary>What somebody meant who wrote a key that the server does not know.</summary>
/// <param name="Reason">What is wrong with the key, as a clause that can follow "because".</param>
/// <param name="Key">The key that was meant; null if nobody can tell.</param>
public sealed record SettingSuggestion(string Reason, string? Key)
{
    private const string Prefix = "zookeeper.";

    public static SettingSuggestion For(string key) =>
        Prefixed(key)
        ?? Documented(key)
        ?? OfOtherCase(key)
        ?? new("the server knows no such key", Nearest(key));

    private static SettingSuggestion? Prefixed(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal))
            return null;

        var rest = key.Substring(Prefix.Length);
        var meant = SettingCatalogue.Find(rest) is null ? For(rest).Key : rest;
        return new($"the server puts {Prefix} before it once more", meant);
    }

    private static SettingSuggestion? Documented(string key) =>
        SettingCatalogue.All.FirstOrDefault(setting => setting.DocumentationNames.Contains(key, StringComparer.Ordinal)) is { } setting
            ? new("ZooKeeper's documentation calls it so and the server does not", setting.Key)
            : null;

    private static SettingSuggestion? OfOtherCase(string key) =>
        SettingCatalogue.All.FirstOrDefault(setting => string.Equals(setting.Key, key, StringComparison.OrdinalIgnoreCase)) is { } setting
            ? new("keys are case-sensitive", setting.Key)
            : null;

    // One wrong letter in four is still the same word. Keys that nobody can set are no help.
    private static string? Nearest(string key)
    {
        if (key.Length > 2 * SettingCatalogue.All.Max(setting => setting.Key.Length))
            return null;

        var (nearest, distance) = SettingCatalogue.All
            .Where(setting => !setting.IsPattern && setting.Channel != SettingChannel.Never)
            .Select(setting => (setting.Key, Distance: EditDistance(key.ToUpperInvariant(), setting.Key.ToUpperInvariant())))
            .OrderBy(each => each.Distance)
            .FirstOrDefault();
        return nearest is not null && distance <= Math.Max(1, Math.Min(key.Length, nearest.Length) / 4) ? nearest : null;
    }

    private static int EditDistance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));

            previous = current;
        }

        return previous[right.Length];
    }
}
