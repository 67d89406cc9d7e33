using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

/// <summary>The table of differences in <c>docs/tutorial.md</c>: object and field, what the tutorial has, what ZkGen writes, and why.</summary>
internal static class DocumentedDifferences
{
    public static IEnumerable<(string Field, string Tutorial, string Ours)> Read()
    {
        foreach (var line in Repository.Read("docs/tutorial.md").Split('\n'))
        {
            var cells = line.Split(" | ");
            if (cells.Length != 4 || !cells[0].StartsWith("| `", StringComparison.Ordinal))
                continue;

            Assert.True(cells[3].Trim(' ', '|').Length > 0, $"No reason is given for {cells[0]}.");
            yield return (Code(cells[0][2..]), Code(cells[1]), Code(cells[2]).Replace("\\|", "|"));
        }
    }

    private static string Code(string cell) => cell.Trim().Trim('`');
}
