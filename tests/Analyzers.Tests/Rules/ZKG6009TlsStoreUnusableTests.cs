using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6009TlsStoreUnusableTests
{
    private const string Netty = "[ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")] ";
    private const string KeyStore = "[ZooCfgSetting(\"ssl.quorum.keyStore.location\", \"/tls/server.p12\")] ";
    private const string TrustStore = "[ZooCfgSetting(\"ssl.quorum.trustStore.location\", \"/tls/ca.jks\")] ";

    [Theory]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", {|ZKG6009:\"2281\"|})]")]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", {|ZKG6009:\"true\"|})]")]
    [InlineData(KeyStore + "[ZooCfgSetting(\"sslQuorum\", {|ZKG6009:\"true\"|})]")]
    [InlineData(TrustStore + "[ZooCfgSetting(\"sslQuorum\", {|ZKG6009:\"true\"|})]")]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"ssl.keyStore.location\", {|ZKG6009:\"/tls/tls.crt\"|})]")]
    [InlineData(KeyStore + "[ZooCfgSetting(\"sslQuorum\", \"true\")] [ZooCfgSetting(\"ssl.quorum.trustStore.location\", {|ZKG6009:\"/tls/ca.JKS\"|})]")]
    public Task StoreThatIsMissingOrOfNoKnownFormatIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", \"false\")]")]
    [InlineData(KeyStore + TrustStore + "[ZooCfgSetting(\"sslQuorum\", \"true\")]")]
    [InlineData(KeyStore + "[JvmFlag(\"-Djavax.net.ssl.trustStore=/tls/ca.jks\")] [ZooCfgSetting(\"sslQuorum\", \"true\")]")]
    [InlineData("[ZooCfgSetting(\"ssl.quorum.context.supplier.class\", \"shop.Tls\")] [ZooCfgSetting(\"sslQuorum\", \"true\")]")]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/server.pem\")]")]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/tls.crt\")] [ZooCfgSetting(\"ssl.keyStore.type\", \"PEM\")]")]
    public Task StoreThatIsThereIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task ServerThatDoesNotStartIsLeftToAnotherRule() =>
        Verify.FindingsAsync(Declarations.Minimal(sections: "[ZooCfgSetting(\"secureClientPort\", {|ZKG2010:\"2281\"|})]"));

    [Theory]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", \"true\")] [ZooCfgSetting(, \"/tls/ca.jks\")]")]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", \"true\")] [ZooCfgSetting(\"ssl.quorum.keyStore.location\", )]")]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", \"true\")] [JvmFlag()]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", {|#0:\"true\"|})]", "sslQuorum 'true': ssl.quorum.keyStore.location and ssl.quorum.trustStore.location are not set, so the server starts and no connection succeeds; name the store that an overlay mounts from a Secret")]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"ssl.keyStore.location\", {|#0:\"/tls/tls.crt\"|})]", "ssl.keyStore.location '/tls/tls.crt': the server tells the format by the ending, .jks, .pem, .p12, .bcfks, and this has none of them, so the server starts and no connection succeeds; set ssl.keyStore.type")]
    public Task MessageNamesWhatIsMissing(string sections, string message) => Verify.MessageAsync(Declarations.Minimal(sections: sections), "ZKG6009", message);
}
