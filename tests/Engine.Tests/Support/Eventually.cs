using System.Diagnostics;

namespace ZkGen.Engine.Tests.Support;

/// <summary>Waits for what takes an unknown while, but not for ever.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>How long it took.</summary>
    public static async Task<TimeSpan> BecomesTrueAsync(
        string what, TimeSpan limit, Func<Task<bool>> condition, Func<string>? evidence = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > limit)
                throw new TimeoutException($"Not within {limit.TotalSeconds} s: {what}.\n{evidence?.Invoke()}");

            await Task.Delay(Pause);
        }

        return watch.Elapsed;
    }
}
