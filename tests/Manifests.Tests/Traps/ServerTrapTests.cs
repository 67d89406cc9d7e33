using System.Text.RegularExpressions;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.Traps;

/// <summary>Traps of the server's start and of its probes.</summary>
public class ServerTrapTests
{
    // 2. Readiness by `ruok` lets a roll go on without a quorum: 51 s without a leader, above maxSessionTimeout, instead of 0.95 s.
    [Fact]
    public void ReadinessAsksForTheQuorum() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.Contains("printf srvr >&3", bundle.ReadyScript);
        Assert.Contains("case $answer in *'Mode: leader'* | *'Mode: follower'* | *'Mode: observer'*) exit 0 ;; esac", bundle.ReadyScript.Split('\n'));
        Assert.EndsWith("exit 1\n", bundle.ReadyScript);
        Assert.All(bundle.Probes, probe => Assert.Equal(
            probe.Name == "readinessProbe" ? "/conf/zookeeper-ready.sh" : "/conf/zookeeper-live.sh", probe.Probe["exec"]!.Texts("command").ElementAt(1)));
    });

    // 4. As PID 1 a JVM out of memory cannot be killed by its own OnOutOfMemoryError, and a shell before it would not pass SIGTERM on.
    [Fact]
    public void JavaReplacesTheShellAndEndsWhenItsMemoryDoes() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.Equal("exec zkServer.sh start-foreground", StartScript.Commands(bundle)[^1]);
        Assert.Contains("-XX:+ExitOnOutOfMemoryError", StartScript.JvmFlags(bundle));
        Assert.Contains("-XX:-HeapDumpOnOutOfMemoryError", StartScript.JvmFlags(bundle));
    });

    // 5. zkServer.sh opens unauthenticated JMX on a random port of all addresses.
    [Fact]
    public void JmxIsOff() => EveryBundle.OfTheOfficialImageHas(bundle =>
        Assert.Contains(StartScript.Commands(bundle), command => command.StartsWith("export ", StringComparison.Ordinal) && command.EndsWith(" JMXDISABLE=true", StringComparison.Ordinal)));

    // 6. With a name that never matches electionPortBindRetry=0 retries for ever, live and never ready.
    [Fact]
    public void ServerThatIsNotTheOneInItsConfigurationDiesWithASentence() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.Equal(bundle.Plan.Version.CompareTo(new(3, 5, 6)) >= 0 ? "0" : null, bundle.ZooCfg["electionPortBindRetry"]);
        Assert.Contains("die() { echo \"start-zookeeper: $1\" >&2; exit 78; }", bundle.StartScript);
        Assert.Contains("actual=$(hostname -f)", bundle.StartScript);
        Assert.All(
            ["does not end in -<ordinal>", "does not list", "wrong namespace, Service name or cluster domain", "is not writable by uid", "belongs to another server"],
            sentence => Assert.Contains(sentence, bundle.StartScript));
    });

    // 7. nc is not in every image, a fifth byte resets the connection, a hung server blocks the connect for minutes.
    [Fact]
    public void ProbesSendFourBytesWithinTheirTimeAndSayWhatWentWrong() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.All([(bundle.LiveScript, "ruok"), (bundle.ReadyScript, "srvr")], script =>
        {
            var ask = Assert.Single(script.Item1.Split('\n'), line => line.StartsWith("answer=", StringComparison.Ordinal));
            Assert.Matches($@"^answer=\$\(timeout ""\$\{{2:-4\}}"" bash -c .*/dev/tcp/127\.0\.0\.1/.*printf {script.Item2} >&3", ask);
            Assert.DoesNotContain("nc ", ask);
            Assert.Contains($"\necho \"{script.Item2}: ${{answer:-no answer", script.Item1);
        });
        Assert.All(bundle.Probes, probe => Assert.Equal(
            [$"{bundle.Plan.ClientPort}", $"{Math.Max(1, (probe.Probe["timeoutSeconds"]?.GetValue<long>() ?? 1) - 1)}"], probe.Probe["exec"]!.Texts("command").Skip(2)));
    });

    // 8. Startup must outlast the load of the database, not initLimit; and the port is bound before the load, so a tcpSocket is green too early.
    [Fact]
    public void StartupIsAskedByRuokNotByAnOpenPort()
    {
        EveryBundle.OfTheOfficialImageHas(bundle => Assert.All(bundle.Probes, probe => Assert.NotNull(probe.Probe["exec"])));

        var startup = Samples.Production.Container["startupProbe"]!;
        Assert.Equal("/conf/zookeeper-live.sh", startup["exec"]!.Texts("command").ElementAt(1));
        Assert.True(startup["periodSeconds"]!.GetValue<long>() * startup["failureThreshold"]!.GetValue<long>() >= 300);
    }

    // 8. No handler that can end a container needs a quorum, so that liveness need not wait for initLimit × tickTime; none starts a second JVM, as `zkServer.sh status` does.
    [Fact]
    public void ProbesAreCommandsAndOnlyReadinessAsksForTheQuorum()
    {
        string[] others = ["initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold", "terminationGracePeriodSeconds"];
        EveryBundle.Has(bundle => Assert.All(bundle.Probes, probe => Assert.Equal(["exec"], probe.Probe.Fields().Except(others))));

        EveryBundle.OfTheOfficialImageHas(bundle =>
        {
            Assert.All(bundle.Probes, probe => Assert.Equal(
                ["/bin/sh", $"/conf/zookeeper-{(probe.Name == "readinessProbe" ? "ready" : "live")}.sh", $"{bundle.Plan.ClientPort}"], probe.Probe["exec"]!.Texts("command").Take(3)));
            Assert.Equal(("ruok", "srvr"), (Word(bundle.LiveScript), Word(bundle.ReadyScript)));
            Assert.DoesNotMatch("zkServer|zkCli|java", string.Concat(Commands(bundle.LiveScript).Concat(Commands(bundle.ReadyScript))));
        });

        EveryBundle.OfTheTutorialsImageHas(bundle => Assert.All(bundle.Probes, probe =>
            Assert.Matches($@"^\[ ""\$\(printf ruok \| timeout \d+ nc 127\.0\.0\.1 {bundle.Plan.ClientPort}\)"" = imok \]\z", probe.Probe["exec"]!.Texts("command").Last())));

        static IEnumerable<string> Commands(string script) => script.Split('\n').Where(line => !line.StartsWith('#'));
        static string Word(string script) => Assert.Single(Regex.Matches(string.Concat(Commands(script)), "printf (\\w+)")).Groups[1].Value;
    }

    // 11. JVMFLAGS would size every zkCli.sh that somebody runs in the container as well.
    [Fact]
    public void HeapIsTheServersAlone() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.DoesNotMatch("(?<!SERVER_)JVMFLAGS=", string.Join('\n', StartScript.Commands(bundle)));
        Assert.DoesNotContain(bundle.Container.Items("env"), variable => variable.Text("name") is "JVMFLAGS" or "SERVER_JVMFLAGS");
        if (bundle.Model.Resources.Heap.TryGet(out var heap))
            Assert.Equal([$"-Xmx{heap}", $"-Xms{heap}"], StartScript.JvmFlags(bundle).Take(2));
    });

    // 13. A command of one's own replaces the image's entry point: its chown, its zoo.cfg and its myid do not happen.
    [Fact]
    public void StartScriptDoesWhatTheEntryPointWouldHaveDone() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        Assert.Equal(["/bin/bash", "/conf/start-zookeeper.sh"], bundle.Container.Texts("command"));
        Assert.Null(bundle.Container["args"]);
        Assert.Contains("conf=/conf ", bundle.StartScript);
        Assert.Contains("export ZOOCFGDIR=$conf", bundle.StartScript);
        Assert.Contains("mv \"$data/myid.new\" \"$data/myid\"", bundle.StartScript);
        Assert.DoesNotContain("docker-entrypoint", bundle.StartScript);
    });
}
