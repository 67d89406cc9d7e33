using System.Globalization;
using System.Text.Json.Nodes;

namespace ZkGen.Manifests.Tests.Reference;

/// <summary>The fields of an object by their paths, such as <c>spec.ports.0.port</c>, with their values as JSON.</summary>
internal static class FieldPaths
{
    public static Dictionary<string, string> Of(JsonNode root)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(fields, "", root);
        return fields;
    }

    private static void Add(Dictionary<string, string> fields, string path, JsonNode? node)
    {
        var children = node switch
        {
            JsonObject map => map.Select(field => (field.Key, field.Value)),
            JsonArray list => list.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        if (node is JsonValue value)
            fields.Add(path, value.TryGetValue(out string? text) ? text : value.ToJsonString());

        foreach (var (name, child) in children)
            Add(fields, path.Length == 0 ? name : $"{path}.{name}", child);
    }
}
