using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2010ContradictorySettingsTests
{
    private const string Sasl = "[ZooCfgSetting(\"quorum.auth.enableSasl\", \"true\")] [ZooCfgSetting(\"java.security.auth.login.config\", \"/jaas/jaas.conf\")] [ZooCfgSetting(\"fips-mode\", \"false\")]";
    private const string Netty = "[ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")] [ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/server.pem\")] ";

    [Theory]
    [InlineData("[ZooCfgSetting(\"quorum.auth.serverRequireSasl\", {|ZKG2010:\"true\"|})]")]
    [InlineData("[ZooCfgSetting(\"quorum.auth.learnerRequireSasl\", {|ZKG2010:\"TRUE\"|})] [ZooCfgSetting(\"quorum.auth.enableSasl\", \"false\")]")]
    [InlineData(Sasl + "[ZooCfgSetting(\"quorum.auth.serverRequireSasl\", {|ZKG2010:\"true\"|})]")]
    [InlineData("[ZooCfgSetting(\"secureClientPort\", {|ZKG2010:\"2281\"|})]")]
    [InlineData("[ZooCfgSetting(\"secureClientPortAddress\", {|ZKG2010:\"127.0.0.1\"|})]")]
    [InlineData("[ZooCfgSetting(\"enforce.auth.enabled\", {|ZKG2010:\"true\"|})]")]
    [InlineData("[ZooCfgSetting(\"enforce.auth.enabled\", {|ZKG2010:\"true\"|})] [ZooCfgSetting(\"enforce.auth.schemes\", \"digest,sasl\")]")]
    [InlineData("[ZooCfgSetting(\"sessionRequireClientSASLAuth\", {|ZKG2010:\"true\"|})]")]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"ssl.authProvider\", {|ZKG2010:\"shop\"|})]")]
    public Task SettingsThatTheServerRefusesTogetherAreFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfgSetting(\"quorum.auth.serverRequireSasl\", \"false\")]")]
    [InlineData(Sasl + "[ZooCfgSetting(\"quorum.auth.learnerRequireSasl\", \"true\")] [ZooCfgSetting(\"quorum.auth.serverRequireSasl\", \"true\")]")]
    [InlineData(Netty + "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"ssl.authProvider\", \"shop\")] [ZooCfgSetting(\"authProvider.shop\", \"shop.Auth\")]")]
    [InlineData("[ZooCfgSetting(\"enforce.auth.enabled\", \"true\")] [ZooCfgSetting(\"enforce.auth.schemes\", \"digest,ip\")]")]
    [InlineData("[ZooCfgSetting(\"sessionRequireClientSASLAuth\", \"true\")] [ZooCfgSetting(\"authProvider.1\", \"org.apache.zookeeper.server.auth.SASLAuthenticationProvider\")]")]
    [InlineData("[ZooCfgSetting(\"secureClientPort\", \"2281\")] [JvmFlag(\"-Dzookeeper.serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory\")]")]
    [InlineData("[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"serverCnxnFactory\", \"shop.Factory\")]")]
    public Task OthersAreNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));
}
