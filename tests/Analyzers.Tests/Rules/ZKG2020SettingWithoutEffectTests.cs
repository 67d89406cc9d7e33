using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2020SettingWithoutEffectTests
{
    private const string Netty = "[ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")]";

    [Theory]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"metricsProvider.httpPort\"|}, \"9000\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"admin.commandURL\"|}, \"/zk\")]")]
    [InlineData("[ZooCfg({|ZKG2020:AdminServerPort = 8081|})]")]
    [InlineData("[ZooCfg(AdminEnableServer = false, {|ZKG2020:AdminServerPort = 8081|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"ssl.quorum.clientAuth\"|}, \"want\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"sslQuorumReloadCertFiles\"|}, \"true\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"ssl.keyStore.location\"|}, \"/tls/store.p12\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"client.certReload\"|}, \"true\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"client.portUnification\"|}, \"true\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"netty.server.outstandingHandshake.limit\"|}, \"5\")]")]
    [InlineData(Netty + "[ZooCfgSetting({|ZKG2020:\"nio.numWorkerThreads\"|}, \"5\")]")]
    [InlineData(Netty + "[ZooCfg({|ZKG2020:ClientTcpKeepAlive = true|})]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"jvm.pause.warn-threshold.ms\"|}, \"5000\")]")]
    [InlineData("[ZooCfgSetting(\"jvm.pause.monitor\", \"false\")] [ZooCfgSetting({|ZKG2020:\"jvm.pause.sleep.time.ms\"|}, \"100\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"connection_throttle_fill_count\"|}, \"5\")]")]
    [InlineData("[ZooCfgSetting(\"request_throttle_max_requests\", \"0\")] [ZooCfgSetting({|ZKG2020:\"request_throttle_stall_time\"|}, \"5\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"observer.reconnectDelayMs\"|}, \"5\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"syncEnabled\"|}, \"true\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"multiAddress.reachabilityCheckTimeoutMs\"|}, \"500\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"oraclePath\"|}, \"/data/oracle\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"enforce.auth.schemes\"|}, \"sasl\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"quorum.auth.learner.saslLoginContext\"|}, \"Learner\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"audit.impl.class\"|}, \"shop.Audit\")]")]
    [InlineData("[ZooCfg({|ZKG2020:AuditEnable = true|})] [Logging(Level = ZooKeeperLogLevel.Warn)]")]
    public Task SettingOfWhatIsOffIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"metricsProvider.className\", \"shop.Metrics\")] [ZooCfgSetting(\"metricsProvider.httpPort\", \"9000\")]")]
    [InlineData("[ZooCfgSetting(\"portUnification\", \"true\")]")]
    [InlineData("[ZooCfgSetting(\"portUnification\", \"true\")] [ZooCfgSetting(\"ssl.quorum.clientAuth\", \"want\")]")]
    [InlineData(Netty + "[ZooCfgSetting(\"client.portUnification\", \"true\")] [ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/store.p12\")]")]
    [InlineData(Netty + "[ZooCfgSetting(\"netty.server.outstandingHandshake.limit\", \"5\")]")]
    [InlineData("[ZooCfgSetting(\"serverCnxnFactory\", \"shop.Factory\")] [ZooCfgSetting(\"netty.server.outstandingHandshake.limit\", \"5\")] [ZooCfgSetting(\"nio.numWorkerThreads\", \"5\")]")]
    [InlineData("[ZooCfgSetting(\"nio.numWorkerThreads\", \"5\")] [ZooCfg(ClientTcpKeepAlive = true)]")]
    [InlineData("[ZooCfgSetting(\"jvm.pause.monitor\", \"true\")] [ZooCfgSetting(\"jvm.pause.sleep.time.ms\", \"100\")]")]
    [InlineData("[ZooCfgSetting(\"connection_throttle_tokens\", \"100\")] [ZooCfgSetting(\"connection_throttle_fill_count\", \"5\")]")]
    [InlineData("[ZooCfgSetting(\"request_throttle_max_requests\", \"100\")] [ZooCfgSetting(\"request_throttle_stall_time\", \"5\")]")]
    [InlineData("[ZooCfgSetting(\"request_stale_latency_check\", \"true\")] [ZooCfgSetting(\"request_throttler.shutdownTimeout\", \"5\")]")]
    [InlineData("[ZooCfgSetting(\"enforce.auth.enabled\", \"true\")] [ZooCfgSetting(\"enforce.auth.schemes\", \"digest\")]")]
    [InlineData("[ZooCfg(AuditEnable = true)] [ZooCfgSetting(\"audit.impl.class\", \"shop.Audit\")] [Logging(Level = ZooKeeperLogLevel.Error)]")]
    [InlineData("[ZooCfg(AuditEnable = true)] [Logging(Level = ZooKeeperLogLevel.Debug)]")]
    public Task SettingOfWhatIsOnIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(AuditEnable = false, ClientTcpKeepAlive = false)] [Logging(Level = ZooKeeperLogLevel.Warn)]")]
    [InlineData("[ZooCfgSetting(\"client.certReload\", \"false\")]")]
    public Task WhatIsOffAnywayIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("3.5.10", "[ZooCfgSetting({|ZKG2006:\"metricsProvider.httpPort\"|}, \"9000\")] [AcceptFinding(\"ZKG1005\", Because = \"old\")]")]
    [InlineData("3.9.5", "[ZooCfgSetting({|ZKG2005:\"observerMasterPorts\"|}, \"2191\")]")]
    [InlineData("3.9.5", "[ZooCfgSetting(\"jvm.pause.sleep.time.ms\", {|ZKG2002:\"often\"|})]")]
    public Task WhatAnotherRuleRefusesIsNot(string version, string sections) => Verify.FindingsAsync(Declarations.Minimal(version: version, sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"jvm.pause.monitor\", )]")]
    [InlineData("[ZooCfgSetting(undefined, \"true\")]")]
    [InlineData("[ZooCfgSettin(\"jvm.pause.monitor\", \"true\")]")]
    public Task WhileTheSwitchMayBeBeingTypedNothingIs(string section) =>
        Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[ZooCfgSetting(\"jvm.pause.sleep.time.ms\", \"100\")]\n" + section));

    [Theory]
    [InlineData("[ZooCfgSetting({|#0:\"metricsProvider.httpPort\"|}, \"9000\")]", "'metricsProvider.httpPort' has no effect, because metricsProvider.className is not set; set that too, or remove it")]
    [InlineData("[ZooCfg({|#0:AdminServerPort = 8081|})]", "'admin.serverPort' has no effect, because the AdminServer is off; set AdminEnableServer of [ZooCfg] to true, or remove it")]
    [InlineData("[ZooCfgSetting({|#0:\"oraclePath\"|}, \"/data/oracle\")]", "'oraclePath' has no effect, because an oracle decides between 2 servers, and there are 3; remove it")]
    [InlineData("[ZooCfg({|#0:AuditEnable = true|})] [Logging(Level = ZooKeeperLogLevel.Warn)]", "'audit.enable' has no effect, because its lines are of level INFO, and Level of [Logging] is Warn; set Level to Info, or remove it")]
    public Task MessageSaysWhatIsMissing(string sections, string message) => Verify.MessageAsync(Declarations.Minimal(sections: sections), "ZKG2020", message);

    [Fact]
    public Task FixRemovesTheSetting() => Verify.FixAsync<ZKG2020SettingWithoutEffectCodeFix>(
        Declarations.Minimal(sections: "// Pauses.\n[ZooCfgSetting(\"flushDelay\", \"5\")]\n[ZooCfgSetting({|ZKG2020:\"jvm.pause.sleep.time.ms\"|}, \"100\")]"),
        Declarations.Minimal(sections: "// Pauses.\n[ZooCfgSetting(\"flushDelay\", \"5\")]"));

    [Theory]
    [InlineData("TickTime = 2000, {|ZKG2020:AdminServerPort = 8081|}", "TickTime = 2000")]
    [InlineData("{|ZKG2020:AdminServerPort = 8081|}, TickTime = 2000", "TickTime = 2000")]
    [InlineData("{|ZKG2020:AdminServerPort = 8081|},\n        TickTime = 2000", "TickTime = 2000")]
    [InlineData("TickTime = 2000,\n        {|ZKG2020:AdminServerPort = 8081|}, SyncLimit = 5", "TickTime = 2000,\n        SyncLimit = 5")]
    [InlineData("TickTime = 2000,\n        {|ZKG2020:AdminServerPort = 8081|},\n        SyncLimit = 5", "TickTime = 2000,\n        SyncLimit = 5")]
    [InlineData("TickTime = 2000,\n        {|ZKG2020:AdminServerPort = 8081|}", "TickTime = 2000")]
    public Task FixRemovesTheProperty(string before, string after) => Verify.FixAsync<ZKG2020SettingWithoutEffectCodeFix>(
        Declarations.Minimal(sections: $"[ZooCfg({before})]"), Declarations.Minimal(sections: $"[ZooCfg({after})]"));

    [Fact]
    public Task FixAllRemovesEach() => Verify.FixAsync<ZKG2020SettingWithoutEffectCodeFix>(
        Declarations.Minimal(sections: Netty + "\n[ZooCfg(TickTime = 2000, {|ZKG2020:AdminServerPort = 8081|}, {|ZKG2020:ClientTcpKeepAlive = true|})]\n[ZooCfgSetting({|ZKG2020:\"syncEnabled\"|}, \"true\")]"),
        Declarations.Minimal(sections: Netty + "\n[ZooCfg(TickTime = 2000)]"));
}
