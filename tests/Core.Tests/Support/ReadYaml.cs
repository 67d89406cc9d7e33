using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ZkGen.Core.Tests.Support;

/// <summary>A YAML document as an independent reader sees it: maps, lists, texts.</summary>
internal static class ReadYaml
{
    public static YamlMappingNode Parse(string text) => (YamlMappingNode)Assert.Single(ParseAll(text));

    public static IReadOnlyList<YamlNode> ParseAll(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    /// <summary>The node under these keys and, for lists, indexes.</summary>
    public static YamlNode At(this YamlNode node, params object[] path) =>
        path.Aggregate(node, (each, step) => step is int index ? each[index] : each[(string)step]);

    public static YamlNode? Find(this YamlNode node, string key) =>
        ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string Text(this YamlNode node) => ((YamlScalarNode)node).Value!;

    public static IReadOnlyList<string> Texts(this YamlNode node) => [.. ((YamlSequenceNode)node).Select(Text)];

    public static IReadOnlyList<string> Keys(this YamlNode node) => [.. ((YamlMappingNode)node).Children.Keys.Select(Text)];

    /// <summary>Whether every reader takes this node for text.</summary>
    public static bool IsText(this YamlNode node) =>
        node is YamlScalarNode { Tag.IsEmpty: true } scalar
        && (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted or ScalarStyle.Literal or ScalarStyle.Folded || PlainScalar.IsText(scalar.Value!));
}
