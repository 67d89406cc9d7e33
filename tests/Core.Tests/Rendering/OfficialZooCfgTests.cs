using ZkGen.Core.Tests.Support;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Rendering;

/// <summary>
/// What the official image's servers read, by their version. Each key's first version is that of <c>QuorumPeerConfig</c> and its like; a server
/// takes a key that is newer than itself for a system property, without a word.
/// </summary>
public sealed class OfficialZooCfgTests
{
    private static readonly string[] Required = ["dataDir", "tickTime", "initLimit", "syncLimit", "autopurge.purgeInterval"];

    public static TheoryData<string> Versions => ["3.4.14", "3.5.9", "3.7.1", "3.8.6", "3.9.5"];

    [Theory]
    [InlineData("3.4.9", new[] { "clientPort" }, new string[0])]
    [InlineData("3.4.10", new[] { "clientPort" }, new[] { "4lw.commands.whitelist" })]
    [InlineData("3.4.14", new[] { "clientPort" }, new[] { "4lw.commands.whitelist" })]
    [InlineData("3.5.5", new string[0], new[] { "4lw.commands.whitelist", "admin.enableServer" })]
    [InlineData("3.6.0", new string[0], new[] { "4lw.commands.whitelist", "admin.enableServer", "electionPortBindRetry" })]
    [InlineData("3.7.1", new string[0], new[] { "4lw.commands.whitelist", "admin.enableServer", "electionPortBindRetry" })]
    [InlineData("3.8.6", new string[0], new[] { "4lw.commands.whitelist", "admin.enableServer", "electionPortBindRetry" })]
    [InlineData("3.9.5", new string[0], new[] { "4lw.commands.whitelist", "admin.enableServer", "electionPortBindRetry" })]
    public void WithNothingDeclaredThereIsWhatTheServerDemandsAndWhatAPodNeeds(string version, string[] before, string[] behind) =>
        Assert.Equal([.. before, .. Required, .. behind, "server.1", "server.2", "server.3"], Keys(Of(version)));

    /// <summary>The first with the key is 3.5.6: "In container environment, especially in Kubernetes, this value should be increased or set to 0".</summary>
    [Theory]
    [InlineData("3.5.5", false)]
    [InlineData("3.5.6", true)]
    [InlineData("3.5.9", true)]
    [InlineData("3.5.10", true)]
    public void AServerTriesItsElectionPortForEverFromTheVersionOnThatCan(string version, bool does) =>
        Assert.Equal(does, Zoo(Of(version)).Contains(("electionPortBindRetry", "0")));

    [Theory]
    [MemberData(nameof(Versions))]
    public void ValuesAreThoseOfTheReferenceBundle(string version)
    {
        var cfg = Zoo(Of(version));

        Assert.Superset(
            new HashSet<(string, string)> { ("dataDir", "/data"), ("tickTime", "2000"), ("initLimit", "10"), ("syncLimit", "5"), ("autopurge.purgeInterval", "1"), ("4lw.commands.whitelist", "mntr,ruok,srvr") },
            cfg.ToHashSet());
        Assert.All(cfg.Where(entry => entry.Key == "admin.enableServer"), entry => Assert.Equal("false", entry.Value));
    }

    /// <summary>From 3.5 on <c>server.N</c> ends with it; 3.4 throws on a semicolon and demands <c>clientPort</c>.</summary>
    [Theory]
    [InlineData("3.4.14", true)]
    [InlineData("3.5.9", false)]
    [InlineData("3.7.1", false)]
    [InlineData("3.8.6", false)]
    [InlineData("3.9.5", false)]
    public void TheClientPortIsSaidOnceAndWhereTheVersionReadsIt(string version, bool hasKey)
    {
        var cfg = Zoo(Of(version) with { ZooCfg = new() { ClientPort = 12181 } });

        Assert.Equal(hasKey ? ["12181"] : [], cfg.Where(entry => entry.Key == "clientPort").Select(entry => entry.Value));
        Assert.Equal(
            Enumerable.Range(0, 3).Select(i => $"zk-{i}.zk-headless.default.svc.cluster.local:2888:3888{(hasKey ? "" : ";12181")}"),
            cfg.Where(entry => entry.Key.StartsWith("server.", StringComparison.Ordinal)).Select(entry => entry.Value));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void AnOptionalKeyIsWrittenExactlyIfItIsDeclared(string version)
    {
        var none = Keys(Of(version));
        (string Key, ZooCfg Cfg)[] optional =
        [
            ("dataLogDir", new() { DataLogDir = "/log" }),
            ("maxClientCnxns", new() { MaxClientCnxns = 60 }),
            ("maxSessionTimeout", new() { MaxSessionTimeout = 40000 }),
            ("autopurge.snapRetainCount", new() { AutopurgeSnapRetainCount = 3 }),
        ];

        Assert.All(optional, each => Assert.Equal([each.Key], Keys(Of(version) with { ZooCfg = each.Cfg }).Except(none)));
    }

    [Theory]
    [InlineData("3.5.9"), InlineData("3.7.1"), InlineData("3.8.6"), InlineData("3.9.5")]
    public void TheShortestSessionTimeoutAloneIsEnoughFrom35On(string version) =>
        Assert.Equal(["minSessionTimeout"], Keys(Of(version) with { ZooCfg = new() { MinSessionTimeout = 4000 } }).Except(Keys(Of(version))));

    /// <summary>It compares the two before it puts the default in the place of -1, so that the one without the other is always refused.</summary>
    [Fact]
    public void In34TheLongestIsSaidWithTheShortest()
    {
        var cfg = Zoo(Of("3.4.14") with { ZooCfg = new() { MinSessionTimeout = 4000 } });

        Assert.Contains(("minSessionTimeout", "4000"), cfg);
        Assert.Contains(("maxSessionTimeout", "40000"), cfg);
    }

    [Theory]
    [InlineData("3.4.14", 1, false)]
    [InlineData("3.5.9", 1, true)]
    [InlineData("3.9.5", 1, true)]
    [InlineData("3.9.5", 2, false)]
    [InlineData("3.9.5", 3, false)]
    public void ASingleServerIsAQuorumOfOne(string version, int servers, bool isSaid)
    {
        var cfg = Zoo(Of(version) with { Servers = servers });

        Assert.Equal(isSaid ? ["false"] : [], cfg.Where(entry => entry.Key == "standaloneEnabled").Select(entry => entry.Value));
        Assert.Equal(servers, cfg.Count(entry => entry.Key.StartsWith("server.", StringComparison.Ordinal)));
    }

    /// <summary>One volume: ZooKeeper's own check then finds a log that was split off later.</summary>
    [Fact]
    public void NoLogDirectoryIsWrittenUnlessDeclared() => RandomModels.Official.Hold(model =>
        Assert.Equal(model.ZooCfg.DataLogDir.IsSet, Keys(model).Contains("dataLogDir")));

    [Fact]
    public void TheDataDirectoryIsTheMountOfTheVolume() => RandomModels.Official.Hold(model =>
        Assert.Contains(("dataDir", model.ZooCfg.DataDir.ValueOr(model.DataVolume.MountPath.ValueOr("/data"))), Zoo(model)));

    [Fact]
    public void EachKeyStandsOnceAndHasTheValueThatIsDeclared() => RandomModels.Official.Hold(model =>
    {
        var cfg = Zoo(model);
        Assert.Equal(cfg.Count, cfg.Select(entry => entry.Key).Distinct().Count());
        (string Key, Setting<int> Value)[] declared =
        [
            ("tickTime", model.ZooCfg.TickTime.Or(2000)), ("initLimit", model.ZooCfg.InitLimit.Or(10)), ("syncLimit", model.ZooCfg.SyncLimit.Or(5)),
            ("maxClientCnxns", model.ZooCfg.MaxClientCnxns), ("autopurge.snapRetainCount", model.ZooCfg.AutopurgeSnapRetainCount),
            ("autopurge.purgeInterval", model.ZooCfg.AutopurgePurgeInterval.Or(1)),
        ];
        Assert.All(declared, each => Assert.Equal(
            each.Value.TryGet(out var value) ? [FormattableString.Invariant($"{value}")] : [], cfg.Where(entry => entry.Key == each.Key).Select(entry => entry.Value)));
    });

    [Fact]
    public void TheFirstLineSaysWhatItIs() => Assert.StartsWith(
        "# zk: 1 server, ZooKeeper 3.9.5, namespace default. ",
        new RenderedBundle(Models.Official with { Servers = 1 }).Texts["zoo.cfg"],
        StringComparison.Ordinal);

    private static EnsembleModel Of(string version) =>
        Models.Official with { Version = ZooKeeperVersion.TryParse(version, out var parsed) ? parsed : throw new ArgumentException(version) };

    private static IReadOnlyList<(string Key, string Value)> Zoo(EnsembleModel model) => new RenderedBundle(model).ZooCfg;

    private static IReadOnlyList<string> Keys(EnsembleModel model) => [.. Zoo(model).Select(entry => entry.Key)];
}
