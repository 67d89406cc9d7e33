using System.Text.RegularExpressions;
using ZkGen.Shared;

namespace ZkGen.Manifests.Tests.Reference;

/// <summary>The table "Differences from the reference bundle" in <c>docs/architecture.md</c>: file, what each bundle has, and why.</summary>
internal static partial class DifferenceTable
{
    private const string Page = "docs/architecture.md";
    private const string Header = "| file | reference | ZkGen | why |";

    public static IEnumerable<(Difference Difference, string Why)> Read() =>
        Repository.Read(Page).Split('\n').SkipWhile(line => line.Trim() != Header).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(Row);

    private static (Difference Difference, string Why) Row(string line)
    {
        string[] cells = [.. Bar().Split(line.Trim()).Select(cell => cell.Trim())];
        Assert.True(cells.Length == 6, $"{Page}: a row of four cells is expected, not: {line}");
        return (new(cells[1], cells[2], cells[3]), cells[4]);
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
