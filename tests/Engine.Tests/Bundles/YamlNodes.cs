using YamlDotNet.RepresentationModel;

namespace ZkGen.Engine.Tests.Bundles;

/// <summary>Reading without a schema: what is not there is null.</summary>
internal static class YamlNodes
{
    public static IReadOnlyList<YamlNode> Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    public static YamlNode? At(this YamlNode? node, params string[] path) => path.Aggregate(
        node, (at, key) => at is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null);

    public static string? Text(this YamlNode? node, params string[] path) => (node.At(path) as YamlScalarNode)?.Value;

    public static IEnumerable<YamlNode> Items(this YamlNode? node, params string[] path) => node.At(path) as YamlSequenceNode ?? [];

    public static IReadOnlyList<string> Texts(this YamlNode? node, params string[] path) =>
        [.. node.Items(path).Select(item => ((YamlScalarNode)item).Value!)];

    public static IReadOnlyDictionary<string, string> Map(this YamlNode? node, params string[] path) => node.At(path) is YamlMappingNode map
        ? map.Children.ToDictionary(child => ((YamlScalarNode)child.Key).Value!, child => ((YamlScalarNode)child.Value).Value!)
        : new Dictionary<string, string>();
}
