namespace ZkGen.Benchmarks.InCompiler;

/// <summary>
/// Ways of doing the same thing, taken in turn: whatever else the machine does meets all of them, and the ratio of their medians stays. Measured is
/// the time of the processors, which another process on them does not lengthen.
/// </summary>
internal static class Contest
{
    /// <summary>The median of each.</summary>
    public static TimeSpan[] Run(int rounds, params Contender[] contenders)
    {
        var times = contenders.Select(_ => new List<TimeSpan>()).ToArray();

        // As many rounds before, for the JIT compiler: an IDE runs all day.
        for (var round = -rounds; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                // Each comes first as often as the others.
                var contender = (i + Math.Abs(round)) % contenders.Length;
                var measured = contenders[contender].Prepare();
                GC.Collect();
                var start = Environment.CpuUsage.TotalTime;
                measured();
                if (round >= 0)
                    times[contender].Add(Environment.CpuUsage.TotalTime - start);
            }
        }

        return [.. times.Select(each => each.Order().ElementAt(each.Count / 2))];
    }
}
