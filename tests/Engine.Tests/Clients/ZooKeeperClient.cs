using System.Net.Sockets;
using ZkGen.Engine.Tests.Rig;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Clients;

/// <summary>
/// A client that keeps one session over many connections: where a connection breaks, the request fails, and the next one goes to the next
/// server.
/// </summary>
/// <param name="pods">The Pods as they are now: a client Service's or a name server's knowledge.</param>
internal sealed class ZooKeeperClient(Func<IReadOnlyList<Pod>> pods, int port, TimeSpan timeout) : IAsyncDisposable
{
    private readonly Session session = new();
    private readonly TimeSpan patience = timeout / 3;
    private Connection? connection;
    private int next;

    /// <summary>Creates a node, unless it is there already.</summary>
    public async Task CreateAsync(string path)
    {
        try
        {
            await RequestAsync(RequestType.Create, body => body
                .Text(path).Buffer([]).Int(1).Int(31).Text("world").Text("anyone").Int(0)); // all rights to everybody; a persistent node
        }
        catch (ServerErrorException exception) when (exception.Error == ServerError.NodeExists)
        {
        }
    }

    public async Task<int> CountChildrenAsync(string path)
    {
        var answer = await RequestAsync(RequestType.Exists, body => body.Text(path).Bool(false));
        for (var i = 0; i < 4; i++)
            answer.Long(); // created, changed; when

        for (var i = 0; i < 3; i++)
            answer.Int(); // versions

        answer.Long(); // owner
        answer.Int(); // length
        return answer.Int();
    }

    public async Task<IReadOnlyList<string>> GetChildrenAsync(string path) =>
        (await RequestAsync(RequestType.GetChildren, body => body.Text(path).Bool(false))).Texts();

    /// <summary>What is read after this is not older than what anybody has written before it.</summary>
    public Task SyncAsync(string path) => RequestAsync(RequestType.Sync, body => body.Text(path));

    public async ValueTask DisposeAsync()
    {
        try
        {
            await RequestAsync(RequestType.CloseSession);
        }
        catch (Exception exception) when (exception is IOException or SocketException or SessionExpiredException)
        {
            // Nobody is left to say it to.
        }

        connection?.Dispose();
    }

    private async Task<JuteReader> RequestAsync(RequestType type, Action<JuteWriter>? body = null)
    {
        connection ??= await ConnectAsync();
        try
        {
            return await connection.RequestAsync(type, body);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            connection.Dispose();
            connection = null;
            throw;
        }
    }

    private async Task<Connection> ConnectAsync()
    {
        Connection? opened = null;
        await Eventually.BecomesTrueAsync("a server that takes the client", Patience.Long, async () =>
        {
            var known = pods();
            try
            {
                if (known.Count > 0)
                    opened = await Connection.OpenAsync(known[next++ % known.Count], port, session, timeout, patience);
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
            {
                // It is down, cut off or without a quorum: the next one may do.
            }

            return opened is not null;
        });
        return opened!;
    }
}
