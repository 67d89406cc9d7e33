using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2003FatalValueTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG2003:SnapSizeLimitInKb = 0|})]")]
    [InlineData("[ZooCfg({|ZKG2003:InitLimit = -1|})]")]
    [InlineData("[ZooCfg({|ZKG2003:TickTime = -2000|})]")]
    [InlineData("[ZooCfgSetting(\"serverCnxnFactory\", {|ZKG2003:\"NettyServerCnxnFactory\"|})]")]
    [InlineData("[ZooCfgSetting(\"intBufferStartingSizeBytes\", {|ZKG2003:\"16\"|})]")]
    public Task ValueThatEndsTheServerIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[ZooCfg(SnapSizeLimitInKb = -1)]")]
    [InlineData("[ZooCfgSetting(\"serverCnxnFactory\", \"org.apache.zookeeper.server.NettyServerCnxnFactory\")]")]
    public Task OtherValuesAreNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));
}
