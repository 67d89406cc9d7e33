using Xunit.Abstractions;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Scripts;

/// <summary>
/// <c>start-zookeeper.sh</c> in the real bash, with a program in the place of <c>zkServer.sh</c> that shows what it gets, and what it would pass to
/// Java. Random declarations: <see cref="RoundTrips.StartScriptTests"/>; the real servers are tried by the engine tests.
/// </summary>
public sealed class StartScriptTests(ITestOutputHelper output)
{
    private static readonly string[] Ours = ["-XX:+ExitOnOutOfMemoryError", "-XX:-HeapDumpOnOutOfMemoryError", "-Djava.security.properties=/conf/java.security"];

    /// <summary>Without white space of the shell's own; a pattern stays where no file is called so.</summary>
    private static readonly string[] Hostile =
    [
        "-Da=$HOME", "-Da=${HOME}", "-Da=$(touch${IFS}ran)", "-Da=`touch${IFS}ran`", "-Da=$((1+1))", "-Da=$$", "-Da=\"b\"", "-Da='b'", "-Da=\"",
        "-Da='", "-Da=\\", "-Da=\\\\", "-Da=\\n", "-Da=b\\", "-Da=;touch$IFS-ran", "-Da=&&b", "-Da=|b", "-Da=>ran", "-Da=<b", "-Da=(b)", "-Da=#b", "-#",
        "-Xlog:gc*:stdout", "-Da=?", "-Da=[b]", "-Da=b\u00a0c", "-Da=!!", "-Da=!b", "-Da={b,c}", "-Da=~", "-Da=%s", "-Da=straße", "-n", "--",
    ];

    [Fact]
    public void TheJvmGetsHeapOursAndTheDeclaredFlagsInThisOrder() => AssertFlags(
        ["-Xmx512m", "-Xms512m", .. Ours, "-XX:+UseZGC", "-Dshop.who=o'brien", "-Dshop.cost=$5"],
        Models.OfficialFull);

    [Fact]
    public void WithoutAHeapTheServersOwnStays() => AssertFlags(Ours, Models.Official);

    [Fact]
    public void AHostileFlagArrivesAsItIsAndRunsNothing()
    {
        if (Start([.. Hostile.Select(flag => Models.Official with { JvmFlags = Models.Items("JvmFlag", "Flag", flag, "-Dlast") })]) is not { } all)
            return;

        Assert.All(Hostile.Zip(all), each => Assert.Equal(["-Xmx1000m", .. Ours, each.First, "-Dlast"], each.Second.Skip(4)));
    }

    [Fact]
    public void FlagsOfTheContainersEnvironmentComeLast()
    {
        if (Start([Models.Official], "export SERVER_JVMFLAGS='-Dfrom=outside -Da'") is not { } all)
            return;

        Assert.Equal(["-Xmx1000m", .. Ours, "-Dfrom=outside", "-Da"], all[0].Skip(4));
    }

    /// <summary>JVMFLAGS would size every zkCli.sh as well; zkServer.sh opens JMX without a password unless it is told not to.</summary>
    [Fact]
    public void TheServerIsStartedInTheForegroundWithItsFolderWithoutJmxAndWithoutJvmFlags()
    {
        if (Start([Models.OfficialFull]) is not { } all)
            return;

        Assert.Equal(["start-foreground", "/conf", "true", "none"], all[0].Take(4));
    }

    [Theory]
    [InlineData("/data"), InlineData("/srv/it's"), InlineData("/srv/a b"), InlineData("/srv/$HOME"), InlineData("/srv/\"q\""), InlineData("/srv/back\\slash"), InlineData("/srv/a*b")]
    public void TheServersNumberIsWrittenIntoTheDataDirectoryWhateverItIsCalled(string directory)
    {
        if (Bash() is null)
            return;

        using var folder = new TemporaryFolder();
        var data = folder.Path + directory;
        var model = Models.Official with { Namespace = "shop", DataVolume = new() { Storage = "1Gi", MountPath = data } };
        var (exitCode, started, errors) = StartScriptRun.Whole(folder, model, "zk-2", "zk-2.zk-headless.shop.svc.cluster.local");

        Assert.True(exitCode == 0, errors);
        Assert.StartsWith("start-foreground\0", started, StringComparison.Ordinal);
        Assert.Equal("3\n", File.ReadAllText(Path.Combine(data, "myid")));
        Assert.Equal([Path.Combine(data, "myid")], Directory.GetFiles(data));
    }

    [Theory]
    [InlineData("zk-3", "zk-3.zk-headless.shop.svc.cluster.local", "change Servers in the declaration")]
    [InlineData("zk-1", "zk-1.zk-headless.other.svc.cluster.local", "wrong namespace, Service name or cluster domain")]
    [InlineData("zk-1", "zk-1", "wrong namespace, Service name or cluster domain")]
    [InlineData("zk-1", null, "no host name that resolves")]
    [InlineData("zk", "zk", "does not end in -<ordinal>")]
    [InlineData("zk-", "zk-", "does not end in -<ordinal>")]
    [InlineData("zk-1x", "zk-1x", "does not end in -<ordinal>")]
    public void APodThatIsNoneOfTheServersIsRefusedWithASentence(string pod, string? host, string sentence)
    {
        if (Bash() is null)
            return;

        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "data");
        var model = Models.Official with { Namespace = "shop", DataVolume = new() { Storage = "1Gi", MountPath = data } };
        var (exitCode, started, errors) = StartScriptRun.Whole(folder, model, pod, host);

        Assert.Equal((78, ""), (exitCode, started));
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("2\n", true)]
    [InlineData("1\n", false)]
    [InlineData("22\n", false)]
    public void AVolumeOfAnotherServerIsRefused(string myid, bool isAccepted)
    {
        if (Bash() is null)
            return;

        using var folder = new TemporaryFolder();
        folder.Write("myid", myid);
        var model = Models.Official with { Namespace = "shop", DataVolume = new() { Storage = "1Gi", MountPath = folder.Path } };
        var (exitCode, _, errors) = StartScriptRun.Whole(folder, model, "zk-1", "zk-1.zk-headless.shop.svc.cluster.local");

        Assert.Equal(isAccepted ? 0 : 78, exitCode);
        Assert.Equal(!isAccepted, errors.Contains("the volume belongs to another server", StringComparison.Ordinal));
        Assert.Equal(myid, File.ReadAllText(Path.Combine(folder.Path, "myid")));
    }

    private void AssertFlags(IEnumerable<string> flags, EnsembleModel model)
    {
        if (Start([model]) is { } all)
            Assert.Equal(["-Xmx1000m", .. flags], all[0].Skip(4));
    }

    /// <summary>What the server gets from the end of each model's script, where it is started.</summary>
    private List<string[]>? Start(IReadOnlyList<EnsembleModel> models, string before = "")
    {
        if (Bash() is not { } bash)
            return null;

        using var folder = new TemporaryFolder();
        folder.WriteScript("zkServer.sh", StartScriptRun.Server);
        var ends = models.Select(model => new RenderedBundle(model).Texts["start-zookeeper.sh"]).Select(text => text[text.IndexOf("export ZOOCFGDIR", StringComparison.Ordinal)..]);
        var script = $"set -eu\ncd '{folder.Path}'\nconf=/conf\n{before}\n{string.Concat(ends.Select(end => $"(\n{end})\n"))}";
        var (exitCode, started, errors) = Run.Program(bash, ["-s"], script, folder.Path);

        Assert.True(exitCode == 0, errors);
        Assert.Equal([Path.Combine(folder.Path, "zkServer.sh")], Directory.GetFiles(folder.Path));
        var all = started.Split("end\0", StringSplitOptions.RemoveEmptyEntries).Select(words => words.Split('\0')[..^1]).ToList();
        Assert.Equal(models.Count, all.Count);
        return all;
    }

    private string? Bash()
    {
        if (Run.Find("bash") is { } bash && !OperatingSystem.IsWindows())
            return bash;

        output.WriteLine("Not tried: there is no bash on the PATH.");
        return null;
    }
}
