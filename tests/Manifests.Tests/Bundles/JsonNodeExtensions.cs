using System.Text.Json.Nodes;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>Reading fields.</summary>
internal static class JsonNodeExtensions
{
    public static string Text(this JsonNode node, string field) => node[field]!.GetValue<string>();

    public static string? TextOrNull(this JsonNode node, string field) => node[field]?.GetValue<string>();

    /// <summary>The items of a list; none if there is no list.</summary>
    public static IEnumerable<JsonNode> Items(this JsonNode node, string field) => node[field]?.AsArray().Select(item => item!) ?? [];

    /// <summary>The names of an object's fields.</summary>
    public static HashSet<string> Fields(this JsonNode node) => [.. node.AsObject().Select(field => field.Key)];

    public static IEnumerable<string> Texts(this JsonNode node, string field) => node.Items(field).Select(item => item.GetValue<string>());

    /// <summary>The entries of a map of text to text; none if there is no map.</summary>
    public static IReadOnlyDictionary<string, string> Map(this JsonNode node, string field) =>
        (node[field]?.AsObject() ?? []).ToDictionary(entry => entry.Key, entry => entry.Value!.GetValue<string>(), StringComparer.Ordinal);
}
