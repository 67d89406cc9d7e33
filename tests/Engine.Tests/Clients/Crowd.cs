using System.Net.Sockets;
using ZkGen.Engine.Tests.Rig;

namespace ZkGen.Engine.Tests.Clients;

/// <summary>Connections that a server does not accept: so many that the kernel keeps no more of them for it.</summary>
internal sealed class Crowd : IDisposable
{
    private const int Limit = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly List<Socket> sockets = [];

    private Crowd()
    {
    }

    public static async Task<Crowd> FillBacklogAsync(Pod pod, int port)
    {
        var crowd = new Crowd();
        try
        {
            while (crowd.sockets.Count < Limit)
                crowd.sockets.Add(await pod.ConnectAsync(port, Patience));

            throw new InvalidOperationException($"{Limit} connections do not fill the backlog.");
        }
        catch (OperationCanceledException)
        {
            return crowd;
        }
        catch
        {
            crowd.Dispose();
            throw;
        }
    }

    public void Dispose() => sockets.ForEach(socket => socket.Dispose());
}
