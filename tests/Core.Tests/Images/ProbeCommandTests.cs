using ZkGen.Core.Tests.Support;
using ZkGen.Images;
using Xunit.Abstractions;

namespace ZkGen.Core.Tests.Images;

public sealed class ProbeCommandTests(ITestOutputHelper output)
{
    private const string Shell = "/bin/sh";

    /// <summary>Below the kubelet's limit where that leaves a second, so that a hung server leaves no process behind.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(5, 4)]
    [InlineData(30, 29)]
    [InlineData(0, 1)]
    [InlineData(int.MinValue, 1)]
    public void TheAnswerIsAwaitedBelowTheKubeletsTimeout(int timeoutSeconds, int limit)
    {
        var command = KubernetesZooKeeperImage.Instance.ProbeCommand(new(Models.Minimal), isReadiness: false, timeoutSeconds);

        Assert.Equal(["sh", "-c"], command.Take(2));
        Assert.Contains($" timeout {limit} nc ", command[2], StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutATimeoutTheOneOfKubernetesCounts() => Assert.Contains(
        " timeout 1 nc ",
        new RenderedBundle(Models.Minimal with { LivenessProbe = new() }).Container.At("livenessProbe", "exec", "command", 2).Text(),
        StringComparison.Ordinal);

    [Fact]
    public void TheDeclaredTimeoutIsTheProbesOwn()
    {
        var container = new RenderedBundle(Models.Full).Container;

        Assert.Contains(" timeout 4 nc ", container.At("readinessProbe", "exec", "command", 2).Text(), StringComparison.Ordinal);
        Assert.Contains(" timeout 5 nc ", container.At("livenessProbe", "exec", "command", 2).Text(), StringComparison.Ordinal);
        Assert.Contains(" timeout 1 nc ", container.At("startupProbe", "exec", "command", 2).Text(), StringComparison.Ordinal);
    }

    /// <summary>A fifth byte makes the server reset the connection, and the answer is lost in one of forty times.</summary>
    [Theory]
    [InlineData("imok", true)]
    [InlineData("", false)]
    [InlineData("imokay", false)]
    [InlineData("This ZooKeeper instance is not currently serving requests", false)]
    [InlineData("ruok is not executed because it is not in the whitelist.", false)]
    public void ItSendsFourBytesAndComparesTheAnswer(string answer, bool isHealthy)
    {
        if (!File.Exists(Shell) || Run.Find("timeout") is null)
        {
            output.WriteLine($"Not tried: there is no {Shell} or no timeout.");
            return;
        }

        using var folder = new TemporaryFolder();
        var question = Path.Combine(folder.Path, "question");
        folder.WriteScript("nc", $"#!/bin/sh\necho \"$@\" > '{question}.arguments'\ncat > '{question}'\nprintf '%s' '{answer}'\n");
        var model = Models.Minimal with { ZooCfg = new() { ClientPort = 12181 } };
        var command = KubernetesZooKeeperImage.Instance.ProbeCommand(new(model), isReadiness: false, 5);
        var (exitCode, written, _) = Run.Program(Shell, command.Skip(1), pathPrefix: folder.Path);

        Assert.Equal(isHealthy, exitCode == 0);
        Assert.Equal("ruok"u8.ToArray(), File.ReadAllBytes(question));
        Assert.Equal("127.0.0.1 12181\n", File.ReadAllText(question + ".arguments"));
        Assert.Empty(written);
    }
}
