using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>
/// What a headless Service makes of its Pods: a name server that knows a Pod's name while the Pod has an address, and denies it before
/// and after. It answers one question a packet, about IPv4 addresses.
/// </summary>
internal sealed class ClusterDns : IAsyncDisposable
{
    private const int HeaderLength = 12;
    private const byte NoSuchName = 3;

    private readonly ConcurrentDictionary<string, IPAddress> records = new(StringComparer.OrdinalIgnoreCase);
    private readonly Socket socket;
    private readonly Task serving;

    public ClusterDns(Socket socket, IPEndPoint address)
    {
        this.socket = socket;
        socket.Bind(address);
        serving = ServeAsync();
    }

    public void Publish(string name, IPAddress address) => records[name] = address;

    public void Withdraw(string name) => records.TryRemove(name, out _);

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        await serving;
    }

    private async Task ServeAsync()
    {
        var buffer = new byte[512];
        try
        {
            while (true)
            {
                var question = await socket.ReceiveFromAsync(buffer, SocketFlags.None, new IPEndPoint(IPAddress.Any, 0));
                await socket.SendToAsync(Answer(buffer.AsSpan(0, question.ReceivedBytes)), question.RemoteEndPoint);
            }
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException)
        {
            // The node is gone.
        }
    }

    private byte[] Answer(ReadOnlySpan<byte> question)
    {
        var end = HeaderLength;
        var name = new StringBuilder();
        for (; question[end] != 0; end += question[end] + 1)
            name.Append(name.Length > 0 ? "." : "").Append(Encoding.ASCII.GetString(question.Slice(end + 1, question[end])));

        var isForIPv4 = question[end + 2] == 1;
        var isKnown = records.TryGetValue(name.ToString(), out var address);
        var hasAnswer = isKnown && isForIPv4;
        return
        [
            .. question[..2],
            0x84, isKnown ? (byte)0 : NoSuchName, // an answer, with authority
            0, 1, 0, hasAnswer ? (byte)1 : (byte)0, 0, 0, 0, 0,
            .. question[HeaderLength..(end + 5)],
            .. hasAnswer ? (byte[])[0xC0, HeaderLength, 0, 1, 0, 1, 0, 0, 0, 5, 0, 4, .. address!.GetAddressBytes()] : [],
        ];
    }
}
