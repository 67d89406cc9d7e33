using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Microsoft.CodeAnalysis.Testing;

internal static class TextDiff
{
    public static string Create(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(Visible(expected), Visible(actual), ignoreWhitespace: false).Lines;
        return "- expected, + actual:\n" + string.Join('\n', lines.Select(line => Sign(line.Type) + line.Text));
    }

    // A carriage return is a difference that a terminal would not show.
    private static string Visible(string text) => text.Replace("\r", "\\r");

    private static string Sign(ChangeType type) => type switch
    {
        ChangeType.Deleted => "- ",
        ChangeType.Inserted => "+ ",
        _ => "  ",
    };
}
