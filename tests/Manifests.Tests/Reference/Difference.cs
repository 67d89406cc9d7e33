namespace ZkGen.Manifests.Tests.Reference;

/// <summary>One row of the table: what the reference bundle and ours have at a place, each as the cell says it.</summary>
internal sealed record Difference(string File, string Reference, string Ours)
{
    private const string Nothing = "—";

    public static Difference Of(string file, IEnumerable<string> reference, IEnumerable<string> ours) => new(Code(file), Cell(reference), Cell(ours));

    public override string ToString() => $"| {File} | {Reference} | {Ours} |";

    // A line a code span; a bar would end the cell.
    private static string Cell(IEnumerable<string> lines) => lines.Any() ? string.Join("<br>", lines.Select(Code)) : Nothing;

    private static string Code(string text)
    {
        var escaped = text.Trim().Replace("|", "\\|");
        return escaped.Contains('`') ? $"`` {escaped} ``" : $"`{escaped}`";
    }
}
