using System.Diagnostics;

namespace ZkGen.Benchmarks.InCompiler;

/// <summary>One way of doing something.</summary>
/// <param name="Prepare">Makes ready for one round, unmeasured, and gives what is measured.</param>
internal sealed record Contender(Func<Action> Prepare);

/// <summary>
/// Ways of doing the same thing, taken in turn: whatever else the machine does meets all of them, and the ratio of their medians stays.
/// </summary>
internal static class Contest
{
    /// <summary>The median time of each.</summary>
    public static TimeSpan[] Run(int rounds, params Contender[] contenders)
    {
        var times = contenders.Select(_ => new List<long>()).ToArray();

        // As many rounds before, so that the JIT compiler has done its best, as in an IDE that runs all day.
        for (var round = -rounds; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                // Each comes first as often as the others.
                var contender = (i + Math.Abs(round)) % contenders.Length;
                var measured = contenders[contender].Prepare();
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                measured();
                if (round >= 0)
                    times[contender].Add(Stopwatch.GetTimestamp() - start);
            }
        }

        return [.. times.Select(each => Stopwatch.GetElapsedTime(0, each.Order().ElementAt(each.Count / 2)))];
    }
}
