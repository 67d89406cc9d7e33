using System.Diagnostics;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>Asks every server all the time whether it leads.</summary>
internal sealed class LeaderWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource end = new();
    private readonly Stopwatch sinceLast = Stopwatch.StartNew();
    private readonly Task watching;
    private string? last;

    public LeaderWatch(PodEnsemble ensemble) => watching = Task.WhenAll(ensemble.Servers.Select(server => Task.Run(() => WatchAsync(server))));

    public TimeSpan LongestWithoutLeader { get; private set; }

    /// <summary>The leaders, in the order in which they were seen.</summary>
    public List<string> Leaders { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await watching;
    }

    private async Task WatchAsync(Server server)
    {
        while (!end.IsCancellationRequested)
        {
            if (await server.ModeAsync() == "leader")
                Note(server.Name);

            await Task.Delay(Pause);
        }
    }

    private void Note(string leader)
    {
        lock (gate)
        {
            LongestWithoutLeader = TimeSpan.FromTicks(Math.Max(LongestWithoutLeader.Ticks, sinceLast.Elapsed.Ticks));
            sinceLast.Restart();
            if (leader != last)
                Leaders.Add(last = leader);
        }
    }
}
