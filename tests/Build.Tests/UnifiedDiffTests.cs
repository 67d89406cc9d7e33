using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ZkGen.Build.CheckedIn;

namespace ZkGen.Build.Tests;

public sealed partial class UnifiedDiffTests
{
    [Fact]
    public void Shows_a_change_with_three_lines_around_it() => Assert.Equal(
        """
        --- zoo.cfg
        +++ zoo.cfg
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        """,
        Diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void Shows_an_empty_file_as_patch_would_fill_it() =>
        Assert.Equal("--- zoo.cfg\n+++ zoo.cfg\n@@ -0,0 +1,2 @@\n+1\n+2", Diff("", "1\n2\n"));

    [Fact]
    public void Says_where_the_last_line_has_no_end() =>
        Assert.Equal("--- zoo.cfg\n+++ zoo.cfg\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+1", Diff("1", "1\n"));

    [Fact]
    public void Shows_only_what_changed_in_a_checkout_of_windows() =>
        Assert.Equal("--- zoo.cfg\n+++ zoo.cfg\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3", Diff("1\r\n2\r\n3\r\n", "1\ntwo\n3\n"));

    [Theory]
    [InlineData("1\r\n2\n", @"-1\r")]
    [InlineData("\u001b[2J\n2\n", @"-\u001b[2J")]
    [InlineData("\ufeff1\n2\n", @"-\ufeff1")]
    [InlineData("a\u202eb\n2\n", @"-a\u202eb")]
    public void Shows_what_a_terminal_would_hide_or_obey(string committed, string line) =>
        Assert.Contains(line, Diff(committed, "1\n2\n").Split('\n'));

    [Fact]
    public void Cuts_a_line_that_nobody_would_read() =>
        Assert.Equal(202, Diff(new string('x', 1_000_000) + "\n", "1\n").Split('\n').Single(line => line.StartsWith("-x", StringComparison.Ordinal)).Length);

    [Fact]
    public void Bytes_that_are_no_text_are_shown_all_the_same() =>
        Assert.Contains("-\uFFFD\uFFFD", string.Join('\n', UnifiedDiff.Of("zoo.cfg", [0xff, 0xfe, (byte)'\n'], "1\n"u8.ToArray())), StringComparison.Ordinal);

    /// <summary>Above the size at which the table would take too much.</summary>
    [Fact]
    public void A_file_of_any_size_is_compared()
    {
        var committed = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i}\n"));

        var lines = Diff("first\n" + committed + "last\n", "first\n" + string.Concat(Enumerable.Repeat("x\n", 30)) + "last\n").Split('\n');

        Assert.Equal("@@ -1,200002 +1,32 @@", lines[2]);
    }

    /// <summary>Applied to the old text, the difference makes the new one; the context is that of the old one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Patches_the_one_text_into_the_other(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 1000; i++)
        {
            var (before, after) = (Text(random), Text(random));
            Assert.Equal(after, before == after ? after : Patch(before, Diff(before, after)));
        }
    }

    [Fact]
    public void Keeps_as_many_lines_as_can_be_kept() =>
        Assert.Equal(4, LineDiff.Of([.. "ABCBDAB".Select(c => c.ToString())], [.. "BDCABA".Select(c => c.ToString())]).Count(line => line.Sign == ' '));

    // Few letters, so that lines repeat.
    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => $"{(char)('a' + random.Next(4))}\n"));

    private static string Diff(string before, string after) =>
        string.Join('\n', UnifiedDiff.Of("zoo.cfg", Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)));

    private static string Patch(string text, string diff)
    {
        var old = text.Split('\n')[..^1];
        var result = new List<string>();
        var next = 0;
        foreach (var line in diff.Split('\n').Skip(2))
        {
            if (Hunk().Match(line) is { Success: true } hunk)
            {
                var (first, count) = (Number(hunk, 1), Number(hunk, 2));
                var start = count == 0 ? first : first - 1;
                result.AddRange(old[next..start]);
                next = start;
                Assert.Equal(result.Count, Number(hunk, 4) == 0 ? Number(hunk, 3) : Number(hunk, 3) - 1);
                continue;
            }

            if (line[0] != '+')
                Assert.Equal(old[next++], line[1..]);
            if (line[0] != '-')
                result.Add(line[1..]);
        }

        return string.Concat(result.Concat(old[next..]).Select(line => line + "\n"));
    }

    private static int Number(Match hunk, int group) => int.Parse(hunk.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$")]
    private static partial Regex Hunk();
}
