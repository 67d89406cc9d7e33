using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6005SecretInDeclarationTests
{
    private const string Tls = "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")]"
        + "[ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/server.pem\")] ";

    [Theory]
    [InlineData("[EnvironmentVariable(\"DB_PASSWORD\", {|ZKG6005:\"tiger\"|})]")]
    [InlineData("[EnvironmentVariable(\"KEY\", {|ZKG6005:\"-----BEGIN RSA PRIVATE KEY----- MIIE\"|})]")]
    [InlineData("[Annotation(\"shop.example.com/api-key\", {|ZKG6005:\"0815\"|})]")]
    [InlineData("[ZooCfgSetting(\"DigestAuthenticationProvider.superDigest\", {|ZKG6005:\"super:xQJmxLMiHGwaqBvst5y6rkB6HQs=\"|})]")]
    [InlineData("[ZooCfgSetting(\"SASLAuthenticationProvider.superPassword\", {|ZKG6005:\"tiger\"|})]")]
    [InlineData(Tls + "[ZooCfgSetting(\"ssl.keyStore.password\", {|ZKG6005:\"changeit\"|})]")]
    [InlineData("[JvmFlag({|ZKG6005:\"-Djavax.net.ssl.keyStorePassword=changeit\"|})]")]
    [InlineData("[JvmFlag({|ZKG6005:\"-Dshop.token=0815\"|})]")]
    public Task SecretIsFoundAtItsValue(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[EnvironmentVariable(\"DB_PASSWORD\", \"\")]")]
    [InlineData("[EnvironmentVariable(\"DB_PASSWORD\", \"$(FROM_ABOVE)\")]")]
    [InlineData("[EnvironmentVariable(\"USE_TOKEN\", \"true\")]")]
    [InlineData("[EnvironmentVariable(\"DB_PASSWORD_FILE\", \"/secret/db\")]")]
    [InlineData("[EnvironmentVariable(\"KEY\", \"value\")]")]
    [InlineData("[Annotation(\"secret.reloader.example.com/reload\", \"tls\")]")]
    [InlineData("[Annotation(\"vault.hashicorp.com/agent-inject-secret-db\", \"database/creds/db\")]")]
    [InlineData(Tls + "[ZooCfgSetting(\"ssl.keyStore.passwordPath\", \"/tls/password\")]")]
    [InlineData("[JvmFlag(\"-Dshop.passwordFile=/secret\")]")]
    [InlineData("[JvmFlag(\"-Dshop.password\")]")]
    public Task OtherTextsAreNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[EnvironmentVariable(\"DB_PASSWORD\", )]")]
    [InlineData("[EnvironmentVariable(, \"tiger\")]")]
    [InlineData("[ZooCfgSetting(\"ssl.keyStore.password\", )]")]
    [InlineData("[JvmFlag()]")]
    public Task WhatIsBeingTypedIsNot(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[EnvironmentVariable(\"DB_PASSWORD\", {|#0:\"tiger\"|})]", "The environment variable 'DB_PASSWORD'", "have an overlay take it from a Secret")]
    [InlineData("[Annotation(\"shop/token\", {|#0:\"0815\"|})]", "The annotation 'shop/token'", "remove it")]
    [InlineData(Tls + "[ZooCfgSetting(\"ssl.keyStore.password\", {|#0:\"changeit\"|})]", "The setting 'ssl.keyStore.password'", "name a file of a Secret by ssl.keyStore.passwordPath, which ZooKeeper has since 3.8.0")]
    [InlineData("[JvmFlag({|#0:\"-Dshop.token=0815\"|})]", "The flag '-Dshop.token'", "have an overlay take it from a Secret")]
    public Task MessageNamesTheKeyAndNotTheSecret(string section, string what, string advice) => Verify.MessageAsync(
        Declarations.Minimal(sections: section),
        "ZKG6005",
        $"{what} looks like a secret: in a declaration it stands for everybody in the sources, in the assembly and in the manifest; {advice}");
}
