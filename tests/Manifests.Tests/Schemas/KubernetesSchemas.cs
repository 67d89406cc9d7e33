using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZkGen.Model;
using ZkGen.Shared;

namespace ZkGen.Manifests.Tests.Schemas;

/// <summary>The API's own schemas, strict, of one version of Kubernetes a folder.</summary>
internal static class KubernetesSchemas
{
    private static readonly ConcurrentDictionary<string, JsonSchema?> Read = new(StringComparer.Ordinal);

    public static string Folder { get; } = Repository.PathOf("../shared/k8s-schemas");

    public static IReadOnlyList<(string Name, KubernetesVersion Version)> Versions { get; } =
        [("v1.25", new(1, 25)), ("v1.32.13", new(1, 32)), ("v1.36.3", new(1, 36))];

    /// <summary>What a version of Kubernetes has against an object.</summary>
    public static IEnumerable<string> Errors(string version, JsonObject value)
    {
        var kind = value["kind"]!.GetValue<string>();
        var schema = Read.GetOrAdd($"{version}/{FileName(kind, value["apiVersion"]!.GetValue<string>())}", Load);
        return schema is null ? [$"{version} has no {value["apiVersion"]} {kind}"] : schema.Errors(value).Select(error => $"{version} {kind} {error}");
    }

    private static string FileName(string kind, string apiVersion)
    {
        var parts = apiVersion.Split('/');
        var group = parts.Length == 2 ? $"{parts[0].Split('.')[0]}-" : "";
        return $"{kind.ToLowerInvariant()}-{group}{parts[^1]}.json";
    }

    private static JsonSchema? Load(string path)
    {
        var file = Path.Combine(Folder, path);
        return File.Exists(file) ? new(JsonDocument.Parse(File.ReadAllText(file)).RootElement) : null;
    }
}
