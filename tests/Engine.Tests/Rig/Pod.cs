using System.Net;
using System.Net.Sockets;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>A Pod on a node: an address of its own for as long as it lives, and one container after the other.</summary>
internal sealed class Pod : IAsyncDisposable
{
    private readonly Node node;
    private readonly HeldNamespaces sandbox;
    private readonly PodSpec spec;
    private readonly int number;
    private readonly string folder;

    private Pod(Node node, HeldNamespaces sandbox, PodSpec spec, int number)
    {
        this.node = node;
        this.sandbox = sandbox;
        this.spec = spec;
        this.number = number;
        Address = Node.Address(number);
        folder = node.Folder($"pods/{number}");
        File.WriteAllText(node.FromHere($"{folder}/hosts"), $"127.0.0.1\tlocalhost\n{Address}\t{spec.Host}\t{spec.Name}\n");
        File.WriteAllText(
            node.FromHere($"{folder}/resolv.conf"), $"nameserver {Node.Gateway}\nsearch {spec.Host.Split('.', 3)[2]}\noptions ndots:5\n");
        new Volumes(node, spec, folder).WriteMounts($"{folder}/hosts /etc/hosts ro", $"{folder}/resolv.conf /etc/resolv.conf ro");
        node.Folder($"pods/{number}/image");
        spec.Image.LayOut(node.FromHere($"{folder}/image"));
        node.Dns.Publish(spec.Host, Address);
    }

    public IPAddress Address { get; }

    /// <summary>The container that was started last.</summary>
    public Container? Container { get; private set; }

    /// <summary>Standard output and standard error of that container.</summary>
    public string Log => File.Exists(node.FromHere($"{folder}/log")) ? File.ReadAllText(node.FromHere($"{folder}/log")) : "";

    /// <summary>A Pod without a container, yet.</summary>
    public static async Task<Pod> CreateAsync(Node node, PodSpec spec)
    {
        var number = node.NextNumber();
        return new(node, await node.StartSandboxAsync(spec.Name, number), spec, number);
    }

    public async Task<Container> StartContainerAsync() => Container = await Container.StartAsync(node, sandbox, spec, folder);

    /// <summary>Starts a container that is expected to end by itself.</summary>
    public async Task<int> RunAsync() => await (await StartContainerAsync()).EndAsync(Patience.Long);

    public Task CutOffAsync() => node.PlugAsync(number, isIn: false);

    public Task ReconnectAsync() => node.PlugAsync(number, isIn: true);

    public Task<Socket> ConnectAsync(int port, TimeSpan limit) => node.ConnectAsync(new(Address, port), limit);

    /// <summary>As <c>kubectl delete pod</c>: SIGTERM, and the address goes with the Pod.</summary>
    public async ValueTask DisposeAsync()
    {
        node.Dns.Withdraw(spec.Host);
        if (Container is { HasEnded: false } container)
        {
            container.Send(Signal.Continue);
            container.Send(Signal.Terminate);
            await container.EndAsync(spec.Template.GracePeriod);
        }

        await sandbox.DisposeAsync();
    }
}
