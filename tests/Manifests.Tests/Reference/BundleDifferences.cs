using System.Text.RegularExpressions;
using DiffPlex;
using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Manifests.Tests.Yaml;

namespace ZkGen.Manifests.Tests.Reference;

/// <summary>
/// What differs between two bundles: lines of text files, fields and comments of objects. The ConfigMap's data are those text files and its name
/// their hash; <c>zookeeper.yaml</c> is the single files again.
/// </summary>
internal static partial class BundleDifferences
{
    public static IEnumerable<Difference> Between(IReadOnlyDictionary<string, string> reference, IReadOnlyDictionary<string, string> ours) =>
        from file in reference.Keys.Union(ours.Keys).Order(StringComparer.Ordinal)
        where file != "zookeeper.yaml"
        let texts = (Reference: Named(reference.GetValueOrDefault(file, "")), Ours: Named(ours.GetValueOrDefault(file, "")))
        from difference in file.EndsWith(".yaml", StringComparison.Ordinal) ? OfObjects(file, texts.Reference, texts.Ours) : OfLines(file, texts.Reference, texts.Ours)
        select difference;

    private static IEnumerable<Difference> OfLines(string file, string reference, string ours)
    {
        var diff = new Differ().CreateLineDiffs(reference, ours, ignoreWhitespace: false);
        return diff.DiffBlocks.Select(block => Difference.Of(
            file,
            diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA),
            diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)));
    }

    private static IEnumerable<Difference> OfObjects(string file, string reference, string ours)
    {
        var comments = (Reference: Comments(reference), Ours: Comments(ours));
        if (!comments.Reference.SequenceEqual(comments.Ours))
            yield return Difference.Of(file, comments.Reference, comments.Ours);

        var (before, after) = (Fields(reference), Fields(ours));
        foreach (var field in before.Keys.Union(after.Keys).Where(field => before.GetValueOrDefault(field) != after.GetValueOrDefault(field)))
            yield return Difference.Of($"{file} {field}", Value(before, field), Value(after, field));
    }

    private static IEnumerable<string> Comments(string yaml) => yaml.Split('\n').TakeWhile(line => line.StartsWith('#'));

    private static Dictionary<string, string> Fields(string yaml)
    {
        if (yaml.Length == 0)
            return [];

        var root = YamlJson.ReadObject(yaml);
        root.Remove("data");
        return FieldPaths.Of(root);
    }

    private static string[] Value(Dictionary<string, string> fields, string field) => fields.TryGetValue(field, out var value) ? [value] : [];

    private static string Named(string text) => Hash().Replace(text, "-config-HASH");

    [GeneratedRegex("-config-[0-9a-f]{10}")]
    private static partial Regex Hash();
}
