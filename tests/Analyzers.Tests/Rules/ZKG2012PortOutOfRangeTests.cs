using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2012PortOutOfRangeTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG2012:ClientPort = 0|})]")]
    [InlineData("[ZooCfg({|ZKG2012:ClientPort = 65536|})]")]
    [InlineData("[HeadlessService({|ZKG2012:ServerPort = -1|})]")]
    [InlineData("[HeadlessService({|ZKG2012:LeaderElectionPort = int.MaxValue|})]")]
    [InlineData("[ZooCfg({|ZKG2012:ClientPort = 0|})]\n[HeadlessService({|ZKG2012:ServerPort = 0|})]")]
    public Task PortOutOfRangeIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[ZooCfg({|ZKG6011:ClientPort = 1|})]")]
    [InlineData("[HeadlessService(LeaderElectionPort = 65535)]")]
    public Task PortInRangeIsNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task MessageNamesTheRange() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfg({|#0:ClientPort = 70000|})]"),
        "ZKG2012",
        "ClientPort of [ZooCfg] 70000 is no port from 1 to 65535: ZooKeeper and the API server refuse it; choose another");
}
