namespace ZkGen.Docs.Tests;

/// <summary>Assertions whose failure says what to do.</summary>
internal static class Expect
{
    public static void That(bool condition, string whatToDo) => Assert.True(condition, whatToDo);

    public static void Equal(string expected, string actual, string where) =>
        That(expected == actual, $"{where}\n  says:       {actual}\n  should say: {expected}");

    /// <summary>That two sets of lines are one, whatever their order.</summary>
    public static void SameLines(IEnumerable<string> expected, IEnumerable<string> actual, string where)
    {
        var (needed, present) = (expected.ToList(), actual.ToList());
        var toDo = needed.Except(present).Select(line => $"  add:       {line}")
            .Concat(present.Except(needed).Select(line => $"  remove:    {line}"))
            .Concat(present.CountBy(line => line).Where(count => count.Value > 1).Select(count => $"  only once: {count.Key}"))
            .ToList();
        That(toDo.Count == 0, $"{where}\n{string.Join('\n', toDo)}");
    }
}
