using ZkGen.Engine.Tests.Bundles;
using ZkGen.Engine.Tests.Clients;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Ensembles;

/// <summary>A bundle's ensemble on a node of its own. Where its StatefulSet, Service and name server would act, the tests do.</summary>
internal sealed class PodEnsemble : IAsyncDisposable
{
    private readonly Node node;

    private PodEnsemble(Node node, Bundle bundle, ContainerImage image)
    {
        this.node = node;
        Bundle = bundle;
        Servers = [.. bundle.ZooCfg.Hosts.Select((_, ordinal) =>
            new Server(node, PodSpec.Of(bundle, ordinal, image), bundle.ZooCfg.ClientPort))];
    }

    public Bundle Bundle { get; }

    public IReadOnlyList<Server> Servers { get; }

    public Server First => Servers[0];

    public Server Second => Servers[1];

    public Server Third => Servers[2];

    public static async Task<PodEnsemble> CreateAsync(Bundle bundle, ContainerImage image) => new(await Node.StartAsync(), bundle, image);

    /// <summary>Starts what does not run, and waits until all serve.</summary>
    public async Task<TimeSpan> StartAllAsync()
    {
        await Task.WhenAll(Servers.Select(server => server.StartAsync()));
        return await Eventually.BecomesTrueAsync("one server leads and the others follow", Patience.Long, IsWholeAsync, Evidence);
    }

    public Task StopAllAsync() => Task.WhenAll(Servers.Select(server => server.DeletePodAsync()));

    /// <summary>What each server says that it is; null where it does not serve.</summary>
    public Task<string?[]> ModesAsync() => Task.WhenAll(Servers.Select(server => server.ModeAsync()));

    public async Task<Server?> FindLeaderAsync(params Server[] except)
    {
        var modes = await ModesAsync();
        return Servers.Where((server, ordinal) => modes[ordinal] == "leader" && !except.Contains(server)).FirstOrDefault();
    }

    public async Task<Server> LeaderAsync()
    {
        Server? leader = null;
        await Eventually.BecomesTrueAsync("a server leads", Patience.Long, async () => (leader = await FindLeaderAsync()) is not null, Evidence);
        return leader!;
    }

    public async Task<IReadOnlyList<Server>> FollowersAsync()
    {
        var leader = await LeaderAsync();
        return [.. Servers.Where(server => server != leader)];
    }

    /// <summary>How long it took until another server led.</summary>
    public async Task<TimeSpan> ElectsAnotherThanAsync(Server lost) => await Eventually.BecomesTrueAsync(
        $"another server than {lost.Name} leads", Patience.Long, async () => await FindLeaderAsync(lost) is not null, Evidence);

    /// <summary>A client as an application has it, that knows the Pods of the moment.</summary>
    public ZooKeeperClient Client(TimeSpan sessionTimeout, Server? except = null) => new(
        () => [.. Servers.Where(server => server != except).Select(server => server.Pod).OfType<Pod>()],
        Bundle.ZooCfg.ClientPort,
        sessionTimeout);

    public async ValueTask DisposeAsync() => await node.DisposeAsync();

    private async Task<bool> IsWholeAsync()
    {
        var modes = await ModesAsync();
        return modes.Count(mode => mode == "leader") == 1 && modes.Count(mode => mode == "follower") == Servers.Count - 1;
    }

    private string Evidence() => string.Join('\n', Servers.Select(server => $"--- {server.Name}\n{server.Log}"));
}
