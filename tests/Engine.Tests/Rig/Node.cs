using System.Net;
using System.Net.Sockets;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>
/// A machine for Pods. It is nothing but namespaces: when this process ends, in whatever way, so do all processes, mounts, files and
/// addresses on it.
/// </summary>
internal sealed class Node : IAsyncDisposable
{
    /// <summary>Where the disk in memory is, on the node.</summary>
    public const string Disk = "/mnt";

    private readonly HeldNamespaces namespaces;
    private int made;

    private Node(HeldNamespaces namespaces)
    {
        this.namespaces = namespaces;
        Dns = new(namespaces.OpenSocket(SocketType.Dgram), new(Gateway, 53));
        File.WriteAllText(FromHere($"{Disk}/container.sh"), Resource("container.sh"));
    }

    /// <summary>The node's own address; its name server listens there, and the tests' own clients come from it.</summary>
    public static IPAddress Gateway { get; } = IPAddress.Parse("10.244.0.1");

    public ClusterDns Dns { get; }

    public static async Task<Node> StartAsync() => new(await HeldNamespaces.StartAsync(
        ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "bash", "-c", Resource("node.sh")]));

    /// <summary>A text that is part of the tests.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(Node).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A path of the node's, as this process can use it.</summary>
    public string FromHere(string path) => $"/proc/{namespaces.ProcessId}/root{path}";

    /// <summary>A folder of this name on the node's disk, made if it is not there yet.</summary>
    public string Folder(string name)
    {
        Directory.CreateDirectory(FromHere($"{Disk}/{name}"));
        return $"{Disk}/{name}";
    }

    /// <summary>A number that was not given out before: for an address that no Pod had before.</summary>
    public int NextNumber() => Interlocked.Increment(ref made);

    public async Task<HeldNamespaces> StartSandboxAsync(string hostName, int number)
    {
        var sandbox = await HeldNamespaces.StartAsync([.. namespaces.Enter("net", "mount", "pid"),
            "unshare", "--net", "--uts", "--ipc", "bash", "-c", Resource("sandbox.sh"), "sandbox", hostName]);
        await namespaces.IpAsync(
            $"link add {Cable(number)} type veth peer name eth0 netns {sandbox.ProcessId}", $"link set {Cable(number)} master bridge up");
        await sandbox.IpAsync($"address add {Address(number)}/24 dev eth0", "link set eth0 up");
        return sandbox;
    }

    public static IPAddress Address(int number) => new([10, 244, 0, checked((byte)(number + 1))]);

    /// <summary>Pulls the cable of a Pod out of the bridge, or plugs it in again.</summary>
    public Task PlugAsync(int number, bool isIn) => namespaces.IpAsync($"link set {Cable(number)} {(isIn ? "up" : "down")}");

    public async Task<Socket> ConnectAsync(IPEndPoint target, TimeSpan limit)
    {
        var socket = namespaces.OpenSocket(SocketType.Stream);
        try
        {
            socket.NoDelay = true;
            using var timer = new CancellationTokenSource(limit);
            await socket.ConnectAsync(target, timer.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Dns.DisposeAsync();
        await namespaces.DisposeAsync();
    }

    private static string Cable(int number) => $"pod{number}";
}
