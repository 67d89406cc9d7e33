using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ZkGen.Core.Tests.Support;

/// <summary>
/// An object as lines, one for each value that it holds: <c>spec › ports › 0 › name = "client"</c>. Texts have quotes; a value without them is a
/// number or a truth value, and one that not every reader takes for the same is none.
/// </summary>
internal static partial class FlatYaml
{
    private const string Step = " › ";

    public static IReadOnlyList<string> Of(YamlNode node) => [.. Lines(node, "").Order(StringComparer.Ordinal)];

    public static string Line(object value, params object[] path) => $"{string.Join(Step, path)} = {Shown(value)}";

    private static IEnumerable<string> Lines(YamlNode node, string path) => node switch
    {
        YamlMappingNode map => map.Children.Count == 0 ? [$"{path} = {{}}"] : map.Children.SelectMany(each => Lines(each.Value, Join(path, Key(each.Key)))),
        YamlSequenceNode list => list.Children.Count == 0 ? [$"{path} = []"] : list.Children.SelectMany((each, i) => Lines(each, Join(path, $"{i}"))),
        _ => [$"{path} = {(node.IsText() ? Shown(node.Text()) : Literal(node.Text()))}"],
    };

    private static string Shown(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => $"\"{value}\"",
    };

    private static string Key(YamlNode key) => key.IsText() ? key.Text() : throw new FormatException($"The key {key} is no text to every reader.");

    private static string Literal(string plain) =>
        plain is "true" or "false" || Number().IsMatch(plain) ? plain : throw new FormatException($"{plain} is neither a text nor the same number to every reader.");

    private static string Join(string path, string step) => path.Length == 0 ? step : path + Step + step;

    [GeneratedRegex(@"^(0|-?[1-9][0-9]*)\z")]
    private static partial Regex Number();
}
