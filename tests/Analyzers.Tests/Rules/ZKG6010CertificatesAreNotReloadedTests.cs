using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6010CertificatesAreNotReloadedTests
{
    private const string Clients = "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")]"
        + "[ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/server.pem\")]";

    private const string Servers = "[ZooCfgSetting(\"sslQuorum\", \"true\")] [ZooCfgSetting(\"ssl.quorum.keyStore.location\", \"/tls/server.pem\")]"
        + "[ZooCfgSetting(\"ssl.quorum.trustStore.location\", \"/tls/ca.pem\")]";


    [Theory]
    [InlineData(Clients + "[ZooCfgSetting(\"client.certReload\", {|ZKG6010:\"true\"|})]")]
    [InlineData(Servers + "[ZooCfgSetting(\"sslQuorumReloadCertFiles\", {|ZKG6010:\"TRUE\"|})]")]
    public Task SwitchIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData(Clients + "[ZooCfgSetting(\"client.certReload\", \"false\")]")]
    [InlineData(Servers + "[ZooCfgSetting(\"sslQuorumReloadCertFiles\", \"false\")]")]
    public Task SwitchThatIsOffIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("client.certReload")]
    [InlineData("sslQuorumReloadCertFiles")]
    public Task NorIsOneWithoutTls(string key) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[ZooCfgSetting({{|ZKG2020:\"{key}\"|}}, \"true\")]"));

    [Fact]
    public Task VersionWithoutItIsLeftToAnotherRule() =>
        Verify.FindingsAsync(Declarations.Minimal(version: "3.8.4", sections: Clients + "[ZooCfgSetting({|ZKG2006:\"client.certReload\"|}, \"true\")]"));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[ZooCfgSetting(\"client.certReload\", )]"));

    [Fact]
    public Task MessageSaysWhatToDo() => Verify.MessageAsync(
        Declarations.Minimal(sections: Clients + "[ZooCfgSetting(\"client.certReload\", {|#0:\"true\"|})]"),
        "ZKG6010",
        "client.certReload does not see a Secret's new certificates: the server waits for a change of the store's own file, and Kubernetes exchanges a link beside it; restart the servers one by one after each renewal");
}
