using System.Diagnostics;
using System.Net.Sockets;
using ZkGen.Engine.Tests.Clients;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>
/// Does the same thing with one client again and again. That a server goes away in the middle is no failure, as long as the session lives.
/// </summary>
internal sealed class Worker(ZooKeeperClient client, Func<ZooKeeperClient, Task> step) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly CancellationTokenSource end = new();
    private Task work = Task.CompletedTask;

    public int Done { get; private set; }

    public int Broken { get; private set; }

    public TimeSpan LongestPause { get; private set; }

    public Worker Start()
    {
        work = Task.Run(RunAsync);
        return this;
    }

    /// <summary>Ends the work, and tells what may have ended it before.</summary>
    public async Task StopAsync()
    {
        await end.CancelAsync();
        await work;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await Task.WhenAny(work);
        await client.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var sinceLast = Stopwatch.StartNew();
        while (!end.IsCancellationRequested)
        {
            try
            {
                await step(client);
                Done++;
                LongestPause = TimeSpan.FromTicks(Math.Max(LongestPause.Ticks, sinceLast.Elapsed.Ticks));
                sinceLast.Restart();
            }
            catch (Exception exception) when (exception is IOException or SocketException)
            {
                Broken++;
            }

            await Task.Delay(Pause);
        }
    }
}
