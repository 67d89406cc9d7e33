using ZkGen.Engine.Tests.Clients;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>One server of an ensemble: a place in the StatefulSet, whose Pods come and go.</summary>
internal sealed class Server(Node node, PodSpec spec, int port) : IAsyncDisposable
{
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(1);

    public string Name => spec.Name;

    public string Host => spec.Host;

    public Pod? Pod { get; private set; }

    public Container Container => Pod?.Container ?? throw new InvalidOperationException($"{Name} has no container.");

    public bool IsRunning => Pod?.Container is { HasEnded: false };

    /// <summary>As <c>kubectl logs</c>: what the last container said.</summary>
    public string Log => Pod?.Log ?? "";

    /// <summary>Starts what is not there: a Pod at a new address, a container in it.</summary>
    public async Task StartAsync()
    {
        Pod ??= await Pod.CreateAsync(node, spec);
        if (!IsRunning)
            await Pod.StartContainerAsync();
    }

    /// <summary>Ends the server; the Pod, and with it the address, stays.</summary>
    public async Task StopAsync()
    {
        Container.Send(Signal.Terminate);
        await Container.EndAsync(spec.Template.GracePeriod);
    }

    /// <summary>As <c>kubectl delete pod</c>, without the one that takes its place.</summary>
    public async Task DeletePodAsync()
    {
        if (Pod is { } pod)
        {
            Pod = null;
            await pod.DisposeAsync();
        }
    }

    public async Task<string?> AskAsync(string word) => Pod is { } pod ? await FourLetterWord.AskAsync(pod, port, word, Answer) : null;

    /// <summary>leader, follower or standalone; null if it does not serve.</summary>
    public async Task<string?> ModeAsync() => FourLetterWord.ModeIn(await AskAsync("srvr"));

    public async Task<string> ExecAsync(params IEnumerable<string> command) => (await Container.ExecAsync(command)).AssertSuccess().Text;

    /// <summary>ZooKeeper's own command line, in the container; the lines that it says.</summary>
    public async Task<IReadOnlyList<string>> ZkCliAsync(params IEnumerable<string> command) =>
        (await Container.ExecAsync(["zkCli.sh", .. command])).AssertSuccess().AllText.Split('\n');

    /// <summary>What this very server has, once it has all that was written before.</summary>
    public async Task<IReadOnlyList<string>> ChildrenAsync(string path)
    {
        await using var client = new ZooKeeperClient(() => [Pod!], port, TimeSpan.FromSeconds(10));
        await client.SyncAsync(path);
        return await client.GetChildrenAsync(path);
    }

    public async Task<TimeSpan> BecomesReadyAsync() => await Eventually.BecomesTrueAsync(
        $"{Name} is ready", Patience.Long,
        async () => IsRunning && (await Container.ExecReadinessProbeAsync()).ExitCode == 0, () => Log);

    public async Task<TimeSpan> BecomesAliveAsync() => await Eventually.BecomesTrueAsync(
        $"{Name} is alive", Patience.Long,
        async () => IsRunning && (await Container.ExecLivenessProbeAsync()).ExitCode == 0, () => Log);

    public async ValueTask DisposeAsync() => await DeletePodAsync();
}
