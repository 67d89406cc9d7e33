using YamlDotNet.RepresentationModel;

namespace ZkGen.Core.Tests.Support;

/// <summary>An object as lines, one for each value that it holds: <c>spec › ports › 0 › name = client</c>.</summary>
internal static class FlatYaml
{
    private const string Step = " › ";

    public static IReadOnlyList<string> Of(YamlNode node) => [.. Lines(node, "").Order(StringComparer.Ordinal)];

    public static string Line(string value, params object[] path) => $"{string.Join(Step, path)} = {value}";

    private static IEnumerable<string> Lines(YamlNode node, string path) => node switch
    {
        YamlMappingNode map => map.Children.Count == 0 ? [$"{path} = {{}}"] : map.Children.SelectMany(each => Lines(each.Value, Join(path, each.Key.Text()))),
        YamlSequenceNode list => list.Children.Count == 0 ? [$"{path} = []"] : list.Children.SelectMany((each, i) => Lines(each, Join(path, $"{i}"))),
        _ => [$"{path} = {node.Text()}"],
    };

    private static string Join(string path, string step) => path.Length == 0 ? step : path + Step + step;
}
