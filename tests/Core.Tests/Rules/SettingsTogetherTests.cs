using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG2020, ZKG2026, ZKG2027 and ZKG2028 by themselves, where another rule speaks of the same declaration.</summary>
public sealed class SettingsTogetherTests
{
    private static readonly (string Key, string Value) Sasl = ("quorum.auth.enableSasl", "true");
    private static readonly (string Key, string Value) Jaas = ("java.security.auth.login.config", "/jaas/jaas.conf");

    [Theory]
    [InlineData("connection_throttle_fill_count", "-Dzookeeper.connection_throttle_tokens=100")]
    [InlineData("request_throttle_stall_time", "-Dzookeeper.request_throttle_max_requests=100")]
    [InlineData("netty.server.outstandingHandshake.limit", "-Dzookeeper.serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory")]
    [InlineData("ssl.handshakeDetectionTimeoutMillis", "-Dzookeeper.client.portUnification=true")]
    public void ASwitchThatIsASystemPropertyMayBeAFlag(string key, string flag)
    {
        var model = With((key, "5"));

        Assert.Single(new ZKG2020SettingWithoutEffect().Check(model));
        Assert.Empty(new ZKG2020SettingWithoutEffect().Check(model with { JvmFlags = Models.Items("JvmFlag", "Flag", flag) }));
    }

    /// <summary>The parser knows the key, and no property.</summary>
    [Fact]
    public void ASwitchOfTheParsersOwnMayNot() => Assert.Single(new ZKG2020SettingWithoutEffect().Check(
        With(("metricsProvider.httpPort", "5")) with { JvmFlags = Models.Items("JvmFlag", "Flag", "-Dzookeeper.metricsProvider.className=shop.Metrics") }));

    [Theory]
    [InlineData("admin.commandURL", false)]
    [InlineData("ssl.quorum.keyStore.location", true)]
    [InlineData("ssl.keyStore.location", false)]
    [InlineData("sslQuorumReloadCertFiles", true)]
    public void TheAdminServerTakesTheStoresOfTlsForHttps(string key, bool isFoundWithoutHttps)
    {
        var model = With((key, "true")) with { ZooCfg = new() { AdminEnableServer = true } };

        Assert.Equal(isFoundWithoutHttps ? 1 : 0, new ZKG2020SettingWithoutEffect().Check(model).Count());
        model = model with { ZooCfgSettings = Models.Entries("ZooCfgSetting", (key, "true"), ("admin.forceHttps", "true")) };
        Assert.Equal(key == "sslQuorumReloadCertFiles" ? 1 : 0, new ZKG2020SettingWithoutEffect().Check(model).Count());
    }

    [Theory]
    [InlineData(1, "an oracle decides between 2 servers, and there is 1")]
    [InlineData(2, null)]
    [InlineData(5, "an oracle decides between 2 servers, and there are 5")]
    public void AnOracleIsForTwo(int servers, string? reason)
    {
        var findings = new ZKG2020SettingWithoutEffect().Check(With(("oraclePath", "/data/oracle")) with { Servers = servers });

        Assert.Equal(reason is null ? [] : [reason], findings.Select(finding => finding.Arguments[1]));
    }

    [Fact]
    public void OfTwoOneMayGoOnAlone()
    {
        Assert.Single(new ZKG1001EvenVoterCount().Check(Models.Good with { Servers = 2 }));
        Assert.Empty(new ZKG1001EvenVoterCount().Check(With(("oraclePath", "/data/oracle")) with { Servers = 2 }));
        Assert.Single(new ZKG1001EvenVoterCount().Check(With(("oraclePath", "/data/oracle")) with { Servers = 4 }));
    }

    /// <summary>The property would not reach the server either.</summary>
    [Fact]
    public void AKeyThatTheServerDoesNotGetHasNoProperty()
    {
        var model = With(("maxCnxns", "500")) with { Version = new ZooKeeperVersion(3, 5, 10) };

        Assert.Equal(["ZKG1005", "ZKG2006"], Ids(model));
        Assert.Contains("ZKG2008", Ids(model with { Version = Setting<ZooKeeperVersion>.Unreadable }));
        Assert.DoesNotContain("ZKG2008", Ids(model with { Version = new ZooKeeperVersion(3, 4, 10), Image = Models.Minimal.Image }));
        Assert.Contains("ZKG2011", Ids(model with { Version = new ZooKeeperVersion(3, 4, 10), Image = Models.Minimal.Image }));
    }

    [Fact]
    public void APortThatIsNoneIsNotUsedTwice() =>
        Assert.Equal(["ZKG2012", "ZKG2012"], Ids(Models.Good with { ZooCfg = new() { ClientPort = 70000 }, HeadlessService = new() { ServerPort = 70000 } }));

    /// <summary>The server runs without its AdminServer, and no manifest has that port.</summary>
    [Fact]
    public void NobodyRefusesAPortOfTheAdminServer() =>
        Assert.Equal(["ZKG2004", "ZKG6006"], Ids(Models.Good with { ZooCfg = new() { AdminEnableServer = true, AdminServerPort = 70000 } }));

    [Theory]
    [InlineData("-Dzookeeper.serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory", 0)]
    [InlineData("-Dshop=x", 1)]
    public void TheFactoryMayBeNamedInAVariable(string flag, int findings) => Assert.Equal(findings, new ZKG2010ContradictorySettings().Check(
        With(("secureClientPort", "2281")) with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("SERVER_JVMFLAGS", flag)) }).Count());

    [Theory]
    [InlineData("JVMFLAGS", 0)]
    [InlineData("SERVER_JVMFLAGS", 0)]
    [InlineData("JAVA_TOOL_OPTIONS", 0)]
    [InlineData("FLAGS", 1)]
    public void TheJaasFileMayBeNamedInAVariable(string variable, int findings)
    {
        var model = With(Sasl, ("fips-mode", "false")) with { EnvironmentVariables = Models.Entries("EnvironmentVariable", (variable, "-Xlog -Djava.security.auth.login.config=/jaas.conf")) };

        Assert.Equal(findings, new ZKG2027QuorumSaslCannotLogIn().Check(model).Count());
    }

    [Fact]
    public void TheJaasFileMayBeNamedByAFlag() => Assert.Empty(new ZKG2027QuorumSaslCannotLogIn().Check(
        With(Sasl, ("fips-mode", "false")) with { JvmFlags = Models.Items("JvmFlag", "Flag", "-Djava.security.auth.login.config=/jaas.conf") }));

    [Fact]
    public void FipsModeMayBeSwitchedOffByAFlag()
    {
        Assert.Single(new ZKG2027QuorumSaslCannotLogIn().Check(With(Sasl, Jaas)));
        Assert.Empty(new ZKG2027QuorumSaslCannotLogIn().Check(With(Sasl, Jaas) with { JvmFlags = Models.Items("JvmFlag", "Flag", "-Dzookeeper.fips-mode=false") }));
    }

    /// <summary>The advice must be one that the image and the version can follow.</summary>
    [Theory]
    [InlineData(3, 9, 5, ImageKind.Official, "set it to org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider")]
    [InlineData(3, 5, 10, ImageKind.Official, "remove it")]
    [InlineData(3, 4, 10, ImageKind.KubernetesZooKeeper, "remove it")]
    public void WhereThereIsNoProviderTheAnnotationGoes(int major, int minor, int patch, ImageKind kind, string advice)
    {
        var model = Models.Good with
        {
            Version = new ZooKeeperVersion(major, minor, patch),
            Image = new() { Name = "registry.example.com/zookeeper", Kind = kind },
            Annotations = Models.Entries("Annotation", ("prometheus.io/scrape", "true")),
        };

        Assert.Equal(advice, Assert.Single(new ZKG2028ScrapeWithoutMetrics().Check(model)).Arguments[2]);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    public void ASingleServerHasNobodyToHear(int servers, int findings) => Assert.Equal(findings, new ZKG2026MeshWithoutListenOnAllIPs().Check(
        Models.Good with { Servers = servers, Annotations = Models.Entries("Annotation", ("consul.hashicorp.com/connect-inject", "true")) }).Count());

    /// <summary>Its start script has no flag for it.</summary>
    [Fact]
    public void ForTheTutorialsImageThereIsNoFix()
    {
        var finding = Assert.Single(new ZKG2026MeshWithoutListenOnAllIPs().Check(
            Models.Minimal with { Annotations = Models.Entries("Annotation", ("consul.hashicorp.com/connect-inject", "true")) }));

        Assert.Empty(finding.Data);
        Assert.EndsWith("use ImageKind.Official, which takes quorumListenOnAllIPs", finding.Message, StringComparison.Ordinal);
    }

    private static EnsembleModel With(params (string Key, string Value)[] settings) => Models.Good with { ZooCfgSettings = Models.Entries("ZooCfgSetting", settings) };

    private static IEnumerable<string> Ids(EnsembleModel model) => Review.Of(model).Findings.Select(finding => finding.Id);
}
