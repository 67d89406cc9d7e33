using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Yaml;

namespace ZkGen.Manifests.Tests.Bundles;

/// <summary>An object as the API server gets it.</summary>
internal sealed record KubernetesObject(JsonObject Json)
{
    public string Kind => Json.Text("kind");

    public string Name => Json["metadata"]!.Text("name");

    public string Namespace => Json["metadata"]!.Text("namespace");

    public JsonNode Spec => Json["spec"]!;

    public static IReadOnlyList<KubernetesObject> ReadAll(string yaml) => [.. YamlJson.Read(yaml).Select(each => new KubernetesObject(Assert.IsType<JsonObject>(each)))];

    public override string ToString() => $"{Kind}/{Name}";
}
