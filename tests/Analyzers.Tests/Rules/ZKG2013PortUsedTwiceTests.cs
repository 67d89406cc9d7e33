using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2013PortUsedTwiceTests
{
    private const string Prometheus = "[ZooCfgSetting(\"metricsProvider.className\", \"org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider\")]";

    [Theory]
    [InlineData("[ZooCfg({|ZKG2013:ClientPort = 2888|})]")]
    [InlineData("[HeadlessService({|ZKG2013:ServerPort = 3888|})]")]
    [InlineData("[HeadlessService(ServerPort = 3000, {|ZKG2013:LeaderElectionPort = 3000|})]")]
    [InlineData("[ZooCfg(ClientPort = 3000)] [HeadlessService({|ZKG2013:ServerPort = 3000|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"observerMasterPort\"|}, {|ZKG2013:\"2181\"|})]")]
    [InlineData("[ZooCfg({|ZKG2013:ClientPort = 7000|})]" + Prometheus)]
    [InlineData(Prometheus + "[ZooCfgSetting(\"metricsProvider.httpPort\", {|ZKG2013:\"2888\"|})]")]
    [InlineData("[ZooCfg({|ZKG6006:AdminEnableServer = true|}, {|ZKG2013:AdminServerPort = 2181|})]")]
    public Task PortOfTwoListenersIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(ClientPort = 2182)] [HeadlessService(ServerPort = 2181)]")]
    [InlineData("[ZooCfg({|ZKG2020:AdminServerPort = 2181|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"observerMasterPort\"|}, \"0\")]")]
    [InlineData("[ZooCfg(ClientPort = 7000)]")]
    [InlineData("[ZooCfg(ClientPort = 7000)] [ZooCfgSetting({|ZKG2020:\"metricsProvider.httpPort\"|}, \"7000\")]")]
    [InlineData("[ZooCfg(ClientPort = 7000)] [ZooCfgSetting(\"metricsProvider.className\", \"shop.Metrics\")]")]
    [InlineData("[ZooCfg(ClientPort = 7000)]" + Prometheus + "[ZooCfgSetting(\"metricsProvider.httpPort\", \"7001\")]")]
    public Task OtherPortsAreNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfg({|#0:ClientPort = 3888|})]"),
        "ZKG2013",
        "LeaderElectionPort of [HeadlessService] and ClientPort of [ZooCfg] are both 3888: a server can listen only once on a port; give each its own");
}
