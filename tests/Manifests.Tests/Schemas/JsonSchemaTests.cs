using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZkGen.Manifests.Tests.Schemas;

/// <summary>The validator can fail, and says where.</summary>
public class JsonSchemaTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "kind": { "const": "Thing" },
            "port": { "type": ["integer", "null"], "format": "int32" },
            "target": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] },
            "on": { "type": "boolean" },
            "names": { "type": "array", "items": { "type": "string" } },
            "labels": { "type": "object", "additionalProperties": { "type": "string" } }
          },
          "required": ["kind"],
          "additionalProperties": false
        }
        """;

    [Theory]
    [InlineData("""{"kind":"Thing"}""")]
    [InlineData("""{"kind":"Thing","port":null,"target":2181,"on":true,"names":[],"labels":{"a":"b"}}""")]
    public void ValidValueHasNoErrors(string json) => Assert.Empty(Errors(json));

    [Theory]
    [InlineData("""{}""", "$: kind is missing")]
    [InlineData("""{"kind":"Other"}""", "$.kind: \"Other\" is not Thing")]
    [InlineData("""{"kind":"Thing","prot":1}""", "$: prot is unknown")]
    [InlineData("""{"kind":"Thing","port":"1"}""", "$.port: \"1\" is no integer or null")]
    [InlineData("""{"kind":"Thing","port":0.5}""", "$.port: 0.5 is no integer or null")]
    [InlineData("""{"kind":"Thing","port":4294967296}""", "$.port: 4294967296 is beyond 32 bits")]
    [InlineData("""{"kind":"Thing","target":true}""", "$.target: true matches 0 of 2 schemas, not one")]
    [InlineData("""{"kind":"Thing","names":["a",1]}""", "$.names[1]: 1 is no string")]
    [InlineData("""{"kind":"Thing","labels":{"a":true}}""", "$.labels.a: true is no string")]
    [InlineData("""{"kind":"Thing","labels":{"a":null}}""", "$.labels.a: null is no string")]
    public void ErrorNamesThePlace(string json, string error) => Assert.Equal([error], Errors(json));

    [Fact]
    public void WordThatTheValidatorDoesNotKnowIsNotPassedOver() =>
        Assert.Throws<NotSupportedException>(() => new JsonSchema(JsonDocument.Parse("""{"pattern":"a"}""").RootElement).Errors("b").ToList());

    private static IEnumerable<string> Errors(string json) => new JsonSchema(JsonDocument.Parse(Schema).RootElement).Errors(JsonNode.Parse(json));
}
