using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit.Abstractions;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Scripts;

/// <summary>The probe scripts in the real sh, against a listener in the place of the server. The real servers are tried by the engine tests.</summary>
public sealed class ProbeScriptTests(ITestOutputHelper output)
{
    private const string Shell = "/bin/sh";

    /// <summary>Each probe's own time less a second, below the kubelet's limit where that has more than one.</summary>
    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "1")]
    [InlineData(2, "1")]
    [InlineData(5, "4")]
    [InlineData(int.MaxValue, "2147483646")]
    [InlineData(int.MinValue, "1")]
    public void EachProbeGivesUpBeforeTheKubeletDoes(int timeoutSeconds, string limit)
    {
        var plan = new EnsemblePlan(Models.Official with { ZooCfg = new() { ClientPort = 2182 } });

        Assert.Equal(["/bin/sh", "/conf/zookeeper-live.sh", "2182", limit], plan.Image.ProbeCommand(plan, isReadiness: false, timeoutSeconds));
        Assert.Equal(["/bin/sh", "/conf/zookeeper-ready.sh", "2182", limit], plan.Image.ProbeCommand(plan, isReadiness: true, timeoutSeconds));
    }

    [Theory]
    [InlineData("zookeeper-live.sh", "imok", true)]
    [InlineData("zookeeper-live.sh", "", false)]
    [InlineData("zookeeper-live.sh", "imokay", false)]
    [InlineData("zookeeper-live.sh", "ruok is not executed because it is not in the whitelist.\n", false)]
    [InlineData("zookeeper-ready.sh", "Zookeeper version: 3.9.5\nMode: leader\nNode count: 5\n", true)]
    [InlineData("zookeeper-ready.sh", "Zookeeper version: 3.9.5\nMode: follower\nNode count: 5\n", true)]
    [InlineData("zookeeper-ready.sh", "Zookeeper version: 3.9.5\nMode: observer\nNode count: 5\n", true)]
    [InlineData("zookeeper-ready.sh", "Zookeeper version: 3.9.5\nMode: standalone\nNode count: 5\n", false)]
    [InlineData("zookeeper-ready.sh", "This ZooKeeper instance is not currently serving requests\n", false)]
    [InlineData("zookeeper-ready.sh", "srvr is not executed because it is not in the whitelist.\n", false)]
    [InlineData("zookeeper-ready.sh", "imok", false)]
    [InlineData("zookeeper-ready.sh", "", false)]
    public void ItSendsFourBytesAndJudgesTheAnswer(string script, string answer, bool isWell)
    {
        if (!CanRun())
            return;

        using var server = new Server(answer);
        var (exitCode, written, errors) = Run.Program(Shell, ["-s", $"{server.Port}", "19"], Script(Models.Official, script));

        Assert.Equal(script == "zookeeper-live.sh" ? "ruok" : "srvr", server.Question);
        Assert.Equal((isWell ? 0 : 1, ""), (exitCode, errors));
        Assert.Equal(isWell, written.Length == 0);
        if (!isWell)
            Assert.StartsWith($"{server.Question}: {(answer.Length == 0 ? "no answer" : answer.TrimEnd('\n'))}", written, StringComparison.Ordinal);
    }

    /// <summary>What a person at the terminal may want: <c>sh /conf/zookeeper-live.sh 2182</c>.</summary>
    [Theory]
    [InlineData("zookeeper-live.sh", "imok")]
    [InlineData("zookeeper-ready.sh", "Mode: leader")]
    public void AnotherPortMayBeAsked(string script, string answer)
    {
        if (!CanRun())
            return;

        using var server = new Server(answer);
        using var folder = new TemporaryFolder();
        var file = folder.Write(script, Script(Models.Official, script));

        Assert.Equal((0, "", ""), Run.Program(Shell, [file, $"{server.Port}"]));
    }

    [Theory]
    [InlineData("zookeeper-live.sh")]
    [InlineData("zookeeper-ready.sh")]
    public void WithoutAServerTheReasonIsPrinted(string script)
    {
        if (!CanRun())
            return;

        int port;
        using (var gone = new Server(""))
            port = gone.Port;

        var (exitCode, written, _) = Run.Program(Shell, ["-s", $"{port}"], Script(Models.Official, script));

        Assert.Equal(1, exitCode);
        Assert.Contains("refused", written, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryScriptIsValidInItsShell()
    {
        if (!CanRun())
            return;

        string[] names = ["start-zookeeper.sh", "zookeeper-live.sh", "zookeeper-ready.sh"];
        Assert.All((EnsembleModel[])[Models.Official, Models.OfficialFull], model => Assert.All(names, name =>
        {
            var text = Script(model, name);
            var shell = text.StartsWith("#!/bin/bash\n", StringComparison.Ordinal) ? Run.Find("bash")! : Shell;
            Assert.Equal((0, "", ""), Run.Program(shell, ["-n"], text));
        }));
    }

    private bool CanRun()
    {
        if (File.Exists(Shell) && Run.Find("bash") is not null && Run.Find("timeout") is not null)
            return true;

        output.WriteLine($"Not tried: there is no {Shell}, no bash or no timeout.");
        return false;
    }

    private static string Script(EnsembleModel model, string name) => new RenderedBundle(model).Texts[name];

    /// <summary>Answers once and closes, as a server does with a four-letter word: after four bytes.</summary>
    private sealed class Server : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly Task<string> question;

        public Server(string answer)
        {
            listener.Start();
            question = Task.Run(() => Answer(answer));
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        /// <summary>All that was sent.</summary>
        public string Question => question.GetAwaiter().GetResult();

        public void Dispose() => listener.Dispose();

        private async Task<string> Answer(string answer)
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            var bytes = new byte[64];
            await stream.ReadExactlyAsync(bytes.AsMemory(0, 4));
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
            client.Client.Shutdown(SocketShutdown.Send);
            var more = await stream.ReadAsync(bytes.AsMemory(4));
            return Encoding.ASCII.GetString(bytes, 0, 4 + more);
        }
    }
}
