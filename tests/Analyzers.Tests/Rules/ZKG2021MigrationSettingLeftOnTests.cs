using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2021MigrationSettingLeftOnTests
{
    private const string Tls = "[ZooCfgSetting(\"sslQuorum\", \"true\")] [ZooCfgSetting(\"ssl.quorum.keyStore.location\", \"/tls/store.p12\")] [ZooCfgSetting(\"ssl.quorum.trustStore.location\", \"/tls/trust.p12\")]";

    private const string SecurePort = "[ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")] [ZooCfgSetting(\"secureClientPort\", \"2281\")] "
        + "[ZooCfgSetting(\"ssl.keyStore.location\", \"/tls/store.p12\")]";

    [Theory]
    [InlineData("[ZooCfg({|ZKG2021:SnapshotTrustEmpty = true|})]")]
    [InlineData(Tls + "[ZooCfgSetting(\"portUnification\", {|ZKG2021:\"true\"|})]")]
    [InlineData(SecurePort + "[ZooCfgSetting(\"client.portUnification\", {|ZKG2021:\"true\"|})]")]
    public Task SwitchOfAMigrationThatIsOverIsFound(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(SnapshotTrustEmpty = false)]")]
    [InlineData("[ZooCfgSetting(\"portUnification\", \"true\")]")]
    [InlineData(Tls + "[ZooCfgSetting(\"portUnification\", \"false\")]")]
    [InlineData(SecurePort + "[ZooCfgSetting(\"client.portUnification\", \"false\")]")]
    public Task OthersAreNot(string sections) => Verify.FindingsAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg(SnapshotTrustEmpty = )]")]
    [InlineData("[ZooCfgSetting(\"sslQuorum\", undefined)] [ZooCfgSetting(\"portUnification\", \"true\")]")]
    public Task WhatCannotBeKnownIsNot(string sections) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: sections));

    [Theory]
    [InlineData("[ZooCfg({|#0:SnapshotTrustEmpty = true|})]", "'snapshot.trust.empty' is for one upgrade from ZooKeeper 3.4: left on, a server that lost its snapshots starts without them and says nothing; remove it afterwards")]
    [InlineData(Tls + "[ZooCfgSetting(\"portUnification\", {|#0:\"true\"|})]", "'portUnification' is for the change to TLS between the servers: left on, they go on taking plain text from whoever connects; remove it afterwards")]
    public Task MessageSaysWhatItIsFor(string sections, string message) => Verify.MessageAsync(Declarations.Minimal(sections: sections), "ZKG2021", message);

    [Fact]
    public Task FixRemovesIt()
    {
        return Verify.FixAsync<ZKG2021MigrationSettingLeftOnCodeFix>(
            With("[ZooCfg(TickTime = 2000, {|ZKG2021:SnapshotTrustEmpty = true|})]\n" + Tls + "\n[ZooCfgSetting(\"portUnification\", {|ZKG2021:\"true\"|})]"),
            With("[ZooCfg(TickTime = 2000)]\n" + Tls));

        static string With(string sections) => Declarations.Minimal(sections: sections);
    }
}
