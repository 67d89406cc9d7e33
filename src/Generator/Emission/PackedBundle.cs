using ZkGen.Rendering;
using ZkGen.Rules;

namespace ZkGen.Generator.Emission;

/// <summary>
/// A bundle as one text, as <see cref="CarrierFormat"/> says. Each text is in it once: where a file repeats another one, as zookeeper.yaml does the objects and the
/// ConfigMap the scripts, a line refers to it.
/// </summary>
internal static class PackedBundle
{
    // A whole file, and a text below its key below `data`.
    private static readonly string[] Indentations = ["", "    "];

    public static string Of(IEnumerable<string> names, IEnumerable<Artifact> files) => Pack(names, Folded(files));

    public static string Of(IEnumerable<string> names, IEnumerable<Finding> rejections) =>
        Pack(names, rejections.Select(rejection => (rejection.Id, rejection.Message)));

    private static string Pack(IEnumerable<string> names, IEnumerable<(string Name, string Text)> parts) =>
        string.Join(CarrierFormat.Part.ToString(), parts.Select(part => $"{part.Name}\n{part.Text}").Prepend(string.Join("\n", names)));

    // In an order in which each refers only to those before it: from the shortest to the longest.
    private static IEnumerable<(string Path, string Text)> Folded(IEnumerable<Artifact> files)
    {
        // The longest first, or a part of it is replaced and the whole is found no more.
        var repeatable = new Stack<(string Lines, string Reference)>();
        foreach (var file in files.OrderBy(file => file.Text.Length))
        {
            yield return (file.Path, repeatable.Aggregate($"\n{file.Text}", (text, other) => text.Replace(other.Lines, other.Reference)).Substring(1));
            if (!file.Text.EndsWith("\n", StringComparison.Ordinal))
                continue;

            foreach (var blanks in Indentations)
                repeatable.Push(($"\n{CarrierFormat.Indented(file.Text, blanks)}", $"\n{CarrierFormat.Reference}{blanks}{file.Path}\n"));
        }
    }
}
