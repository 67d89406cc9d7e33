using System.Buffers.Binary;
using System.Net.Sockets;
using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Clients;

/// <summary>A connection to one server, by ZooKeeper's wire protocol; one request at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly NetworkStream stream;
    private readonly Session session;
    private readonly TimeSpan patience;
    private int lastRequest;

    private Connection(Socket socket, Session session, TimeSpan patience)
    {
        stream = new(socket, ownsSocket: true);
        this.session = session;
        this.patience = patience;
    }

    /// <summary>What the server made of the timeout that was asked for.</summary>
    public TimeSpan SessionTimeout { get; private set; }

    /// <summary>Opens the session, or takes it up again.</summary>
    /// <param name="patience">How long an answer may take.</param>
    public static async Task<Connection> OpenAsync(Pod pod, int port, Session session, TimeSpan timeout, TimeSpan patience)
    {
        var connection = new Connection(await pod.ConnectAsync(port, patience), session, patience);
        try
        {
            await connection.ShakeHandsAsync(timeout);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Sends a request and gives the body of the answer.</summary>
    public async Task<JuteReader> RequestAsync(RequestType type, Action<JuteWriter>? body = null)
    {
        var packet = new JuteWriter().Int(++lastRequest).Int((int)type);
        body?.Invoke(packet);
        var answer = await ExchangeAsync(packet);
        var request = answer.Int();
        var zxid = answer.Long();
        var error = (ServerError)answer.Int();
        session.LastZxid = Math.Max(session.LastZxid, zxid);
        if (request != lastRequest)
            throw new IOException($"An answer to request {request} came for request {lastRequest}.");

        return error == ServerError.None ? answer : throw new ServerErrorException(error);
    }

    public void Dispose() => stream.Dispose();

    private async Task ShakeHandsAsync(TimeSpan timeout)
    {
        var answer = await ExchangeAsync(new JuteWriter()
            .Int(0).Long(session.LastZxid).Int((int)timeout.TotalMilliseconds).Long(session.Id).Buffer(session.Password).Bool(false));
        answer.Int(); // the protocol's version
        SessionTimeout = TimeSpan.FromMilliseconds(answer.Int());
        session.Id = answer.Long();
        session.Password = answer.Buffer();
        if (SessionTimeout <= TimeSpan.Zero)
            throw new SessionExpiredException();
    }

    private async Task<JuteReader> ExchangeAsync(JuteWriter packet)
    {
        using var timer = new CancellationTokenSource(patience);
        try
        {
            await stream.WriteAsync(packet.ToPacket(), timer.Token);
            var length = new byte[4];
            await stream.ReadExactlyAsync(length, timer.Token);
            var answer = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            await stream.ReadExactlyAsync(answer, timer.Token);
            return new(answer);
        }
        catch (OperationCanceledException)
        {
            throw new IOException($"No answer within {patience.TotalSeconds} s.");
        }
    }
}
