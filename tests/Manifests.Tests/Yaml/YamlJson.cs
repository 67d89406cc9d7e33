using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ZkGen.Manifests.Tests.Yaml;

/// <summary>YAML documents as the JSON that kubectl makes of them. Stricter than kubectl: no aliases, no tags, no key twice.</summary>
internal static class YamlJson
{
    public static IReadOnlyList<JsonNode?> Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var documents = new List<JsonNode?>();
        parser.Consume<StreamStart>();
        while (!parser.TryConsume<StreamEnd>(out _))
        {
            parser.Consume<DocumentStart>();
            documents.Add(Node(parser));
            parser.Consume<DocumentEnd>();
        }

        return documents;
    }

    public static JsonObject ReadObject(string yaml) => Assert.IsType<JsonObject>(Assert.Single(Read(yaml)));

    private static JsonNode? Node(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return Value(scalar);
        if (parser.TryConsume<SequenceStart>(out _))
            return Sequence(parser);
        if (parser.TryConsume<MappingStart>(out _))
            return Mapping(parser);

        throw new FormatException($"{parser.Current} at {parser.Current?.Start} is nothing that JSON has.");
    }

    private static JsonArray Sequence(IParser parser)
    {
        var items = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(parser));

        return items;
    }

    private static JsonObject Mapping(IParser parser)
    {
        var fields = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (key.Value == "<<" || Value(key) is not JsonValue name || !name.TryGetValue(out string? text))
                throw new FormatException($"The key {key.Value} at {key.Start} is no text.");
            if (!fields.TryAdd(text, Node(parser)))
                throw new FormatException($"The key {text} at {key.Start} is there twice.");
        }

        return fields;
    }

    private static JsonNode? Value(Scalar scalar)
    {
        if (!scalar.Tag.IsEmpty || !scalar.Anchor.IsEmpty)
            throw new FormatException($"The value at {scalar.Start} has a tag or an anchor.");

        return scalar.Style == ScalarStyle.Plain ? PlainScalar.Resolve(scalar.Value) : JsonValue.Create(scalar.Value);
    }
}
