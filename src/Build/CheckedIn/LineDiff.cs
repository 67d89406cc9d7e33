namespace ZkGen.Build.CheckedIn;

/// <summary>
/// The longest common subsequence of two lists of lines, by the textbook's table. Our own: the task is loaded into MSBuild, beside the
/// dependencies of every other task, where a library of a few dozen lines' worth is not worth the conflict.
/// </summary>
internal static class LineDiff
{
    // The table's entries: 16 MB. A bundle's files need a hundredth; a file that is none of ours may be of any size.
    private const long Limit = 4_000_000;

    /// <returns>Every line of both, with <c>' '</c> for a common one, <c>'-'</c> and <c>'+'</c> for one of the first and of the second alone.</returns>
    public static IReadOnlyList<(char Sign, string Line)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = 0;
        while (head < shorter && before[head] == after[head])
            head++;
        var tail = 0;
        while (tail < shorter - head && before[before.Count - 1 - tail] == after[after.Count - 1 - tail])
            tail++;

        return
        [
            .. before.Take(head).Select(line => (' ', line)),
            .. Middle([.. before.Skip(head).Take(before.Count - head - tail)], [.. after.Skip(head).Take(after.Count - head - tail)]),
            .. before.Skip(before.Count - tail).Select(line => (' ', line)),
        ];
    }

    private static IEnumerable<(char Sign, string Line)> Middle(string[] before, string[] after)
    {
        var common = Common(before, after);
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (common is not null && i < before.Length && j < after.Length && before[i] == after[j])
            {
                yield return (' ', before[i++]);
                j++;
            }
            else if (i < before.Length && (common is null || j == after.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return ('-', before[i++]);
            }
            else
            {
                yield return ('+', after[j++]);
            }
        }
    }

    /// <summary>How many lines the rests that begin at each pair of places have in common; null where that would be too much work.</summary>
    private static int[,]? Common(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > Limit)
            return null;
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
