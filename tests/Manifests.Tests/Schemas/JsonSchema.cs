using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZkGen.Manifests.Tests.Schemas;

/// <summary>A JSON schema of those words that the schemas of Kubernetes use; another word is an error, so that no rule is passed over.</summary>
internal sealed class JsonSchema(JsonElement schema)
{
    /// <summary>What is wrong with a value, each with its path.</summary>
    public IEnumerable<string> Errors(JsonNode? value, string path = "$") => schema.EnumerateObject().SelectMany(word => word.Name switch
    {
        "$schema" or "description" => [],
        "type" => TypeErrors(word.Value, value, path),
        "format" => FormatErrors(word.Value.GetString()!, value, path),
        "const" => JsonNode.DeepEquals(value, JsonSerializer.SerializeToNode(word.Value)) ? [] : [$"{path}: {Text(value)} is not {word.Value}"],
        "required" => RequiredErrors(word.Value, value, path),
        "properties" => PropertyErrors(word.Value, value, path),
        "additionalProperties" => AdditionalErrors(word.Value, value, path),
        "items" => ItemErrors(word.Value, value, path),
        "oneOf" => OneOfErrors(word.Value, value, path),
        var unknown => throw new NotSupportedException($"The schema has the word '{unknown}' at {path}."),
    });

    private static IEnumerable<string> TypeErrors(JsonElement types, JsonNode? value, string path)
    {
        string[] allowed = types.ValueKind == JsonValueKind.Array ? [.. types.EnumerateArray().Select(each => each.GetString()!)] : [types.GetString()!];
        return allowed.Any(type => IsOfType(type, value)) ? [] : [$"{path}: {Text(value)} is no {string.Join(" or ", allowed)}"];
    }

    private static bool IsOfType(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number)
            or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue<long>(out _),
        ("object" or "array" or "string" or "number" or "integer" or "boolean" or "null", _) => false,
        _ => throw new NotSupportedException($"The schema has the type '{type}'."),
    };

    private static IEnumerable<string> FormatErrors(string format, JsonNode? value, string path) => format switch
    {
        "int64" => [],
        "int32" => value is JsonValue number && number.TryGetValue<long>(out var whole) && whole is < int.MinValue or > int.MaxValue ? [$"{path}: {whole} is beyond 32 bits"] : [],
        _ => throw new NotSupportedException($"The schema has the format '{format}' at {path}."),
    };

    private static IEnumerable<string> RequiredErrors(JsonElement names, JsonNode? value, string path) =>
        from name in value is JsonObject ? names.EnumerateArray().Select(name => name.GetString()!) : []
        where !value!.AsObject().ContainsKey(name)
        select $"{path}: {name} is missing";

    private static IEnumerable<string> PropertyErrors(JsonElement properties, JsonNode? value, string path) =>
        from property in value as JsonObject ?? []
        where properties.TryGetProperty(property.Key, out _)
        from error in new JsonSchema(properties.GetProperty(property.Key)).Errors(property.Value, $"{path}.{property.Key}")
        select error;

    private IEnumerable<string> AdditionalErrors(JsonElement additional, JsonNode? value, string path)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        var others = (value as JsonObject ?? []).Where(field => known.ValueKind != JsonValueKind.Object || !known.TryGetProperty(field.Key, out _));
        return additional.ValueKind switch
        {
            JsonValueKind.True => [],
            JsonValueKind.False => others.Select(field => $"{path}: {field.Key} is unknown"),
            _ => others.SelectMany(field => new JsonSchema(additional).Errors(field.Value, $"{path}.{field.Key}")),
        };
    }

    private static IEnumerable<string> ItemErrors(JsonElement items, JsonNode? value, string path) =>
        (value as JsonArray ?? []).SelectMany((item, i) => new JsonSchema(items).Errors(item, $"{path}[{i}]"));

    private static IEnumerable<string> OneOfErrors(JsonElement schemas, JsonNode? value, string path)
    {
        var matches = schemas.EnumerateArray().Count(each => !new JsonSchema(each).Errors(value, path).Any());
        return matches == 1 ? [] : [$"{path}: {Text(value)} matches {matches} of {schemas.GetArrayLength()} schemas, not one"];
    }

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
