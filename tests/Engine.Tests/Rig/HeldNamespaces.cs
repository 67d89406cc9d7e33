using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using ZkGen.Engine.Tests.Support;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>A process that does nothing but keep its namespaces alive, and the way into them.</summary>
internal sealed class HeldNamespaces : IAsyncDisposable
{
    private readonly Process holder;
    private readonly SafeFileHandle network;

    private HeldNamespaces(Process holder, int processId)
    {
        this.holder = holder;
        ProcessId = processId;
        network = File.OpenHandle($"/proc/{processId}/ns/net");
    }

    public int ProcessId { get; }

    /// <summary>Starts the command, whose first line of output is the id of the process that holds the namespaces.</summary>
    public static async Task<HeldNamespaces> StartAsync(IEnumerable<string> command)
    {
        var holder = Command.Start(command);
        try
        {
            var line = await holder.StandardOutput.ReadLineAsync().WaitAsync(Patience.Short);
            return int.TryParse(line, CultureInfo.InvariantCulture, out var processId)
                ? new(holder, processId)
                : throw new InvalidOperationException(await holder.StandardError.ReadToEndAsync());
        }
        catch
        {
            holder.Kill(entireProcessTree: true);
            holder.Dispose();
            throw;
        }
    }

    public Socket OpenSocket(SocketType type) => Native.OpenSocket(network, type);

    /// <summary>The command that runs another one inside.</summary>
    public string[] Enter(params string[] namespaces) =>
        ["nsenter", $"--target={ProcessId}", .. namespaces.Select(name => $"--{name}"), "--"];

    /// <summary>Settles the network inside.</summary>
    public async Task IpAsync(params string[] commands) =>
        (await Command.RunAsync([.. Enter("net"), "ip", "-batch", "-"], Patience.Short, string.Join('\n', commands) + '\n')).AssertSuccess();

    public async ValueTask DisposeAsync()
    {
        holder.StandardInput.Close();
        holder.Kill();

        await holder.WaitForExitAsync().WaitAsync(Patience.Short);
        network.Dispose();
        holder.Dispose();
    }
}
