using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG6008AccessChecksOffTests
{
    private const string Clients = "[ZooCfgSetting(\"secureClientPort\", \"2281\")] [ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")]"
        + "[ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/server.pem\")]";

    private const string Servers = "[ZooCfgSetting(\"sslQuorum\", \"true\")] [ZooCfgSetting(\"ssl.quorum.keyStore.location\", \"/tls/server.pem\")]"
        + "[ZooCfgSetting(\"ssl.quorum.trustStore.location\", \"/tls/ca.pem\")]";


    [Theory]
    [InlineData("[ZooCfg({|ZKG6008:SkipACL = true|})]")]
    [InlineData(Clients + "[ZooCfgSetting(\"ssl.clientHostnameVerification\", \"true\")] [ZooCfgSetting(\"ssl.hostnameVerification\", {|ZKG6008:\"false\"|})]")]
    [InlineData(Clients + "[ZooCfgSetting(\"ssl.clientAuth\", {|ZKG6008:\"None\"|})]")]
    [InlineData(Servers + "[ZooCfgSetting(\"fips-mode\", \"false\")] [ZooCfgSetting(\"ssl.quorum.hostnameVerification\", {|ZKG6008:\"FALSE\"|})]")]
    [InlineData(Servers + "[ZooCfgSetting(\"fips-mode\", \"false\")] [ZooCfgSetting(\"ssl.quorum.clientHostnameVerification\", {|ZKG6008:\"false\"|})]")]
    [InlineData(Servers + "[ZooCfgSetting(\"ssl.quorum.clientAuth\", {|ZKG6008:\"none\"|})]")]
    public Task CheckThatIsOffIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(SkipACL = false)]")]
    [InlineData(Clients + "[ZooCfgSetting(\"ssl.hostnameVerification\", \"true\")] [ZooCfgSetting(\"ssl.clientAuth\", \"want\")]")]
    public Task CheckThatIsOnIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    /// <summary>A server checks no client's host name unless told to, and in FIPS mode, the default of 3.9, no server's.</summary>
    [Theory]
    [InlineData(Clients + "[ZooCfgSetting(\"ssl.hostnameVerification\", \"false\")]")]
    [InlineData(Servers + "[ZooCfgSetting(\"ssl.quorum.hostnameVerification\", \"false\")]")]
    [InlineData(Servers + "[ZooCfgSetting(\"fips-mode\", \"true\")] [ZooCfgSetting(\"ssl.quorum.hostnameVerification\", \"false\")]")]
    [InlineData(Servers + "[JvmFlag(\"-Dzookeeper.fips-mode=true\")] [ZooCfgSetting(\"ssl.quorum.hostnameVerification\", \"false\")]")]
    [InlineData("[ZooCfgSetting({|ZKG2020:\"ssl.clientAuth\"|}, \"none\")]")]
    public Task NorIsOneThatThereIsNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task BeforeFipsModeServersChecked() =>
        Verify.FindingsAsync(Declarations.Minimal(sections: Servers + "[ZooCfgSetting(\"ssl.quorum.hostnameVerification\", {|ZKG6008:\"false\"|})]", version: "3.8.6"));

    /// <summary>Whatever is not true is false, and another rule says so.</summary>
    [Fact]
    public Task AnotherWordIsLeftToAnotherRule() =>
        Verify.FindingsAsync(Declarations.Minimal(sections: Clients + "[ZooCfgSetting(\"ssl.hostnameVerification\", {|ZKG2004:\"off\"|})]"));

    [Theory]
    [InlineData("[ZooCfg(SkipACL = )]")]
    [InlineData("[ZooCfgSetting(\"ssl.clientAuth\", )]")]
    [InlineData(Servers + "[ZooCfgSetting(\"fips-mode\", )] [ZooCfgSetting(\"ssl.quorum.hostnameVerification\", \"false\")]")]
    public Task WhatIsBeingTypedIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Fact]
    public Task MessageSaysWhatFollows() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfg({|#0:SkipACL = true|})]"),
        "ZKG6008",
        "skipACL 'yes': every client may read, change and delete everything, whatever the nodes' permissions say; remove it");

    [Theory]
    [InlineData("[ZooCfg({|ZKG6008:SkipACL = true|}, TickTime = 2000)]", "[ZooCfg(TickTime = 2000)]")]
    [InlineData("[ZooCfgSetting(\"ssl.clientAuth\", {|ZKG6008:\"none\"|})]\n" + Clients, Clients)]
    public Task FixTakesItAway(string before, string after) =>
        Verify.FixAsync<ZKG6008AccessChecksOffCodeFix>(Declarations.Minimal(sections: before), Declarations.Minimal(sections: after));
}
