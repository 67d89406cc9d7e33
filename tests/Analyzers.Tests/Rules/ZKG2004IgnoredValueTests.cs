using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2004IgnoredValueTests
{
    [Theory]
    [InlineData("[ZooCfg({|ZKG2004:AutopurgeSnapRetainCount = 2|})]")]
    [InlineData("[ZooCfg({|ZKG2004:SnapCount = 1|})]")]
    [InlineData("[ZooCfg({|ZKG2004:FourLwCommandsWhitelist = \"ruok,mnrt\"|})]")]
    [InlineData("[ZooCfgSetting(\"request_throttle_max_requests\", {|ZKG2004:\"10k\"|})]")]
    [InlineData("[ZooCfgSetting(\"maxBatchSize\", {|ZKG2004:\"0100\"|})]")]
    [InlineData("[ZooCfg({|ZKG6006:AdminEnableServer = true|}, {|ZKG2004:AdminServerPort = 70000|})]")]
    public Task ValueThatTheServerReplacesIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[ZooCfg(AutopurgeSnapRetainCount = 3, SnapCount = 2, FourLwCommandsWhitelist = \"mntr, ruok ,srvr\")]")]
    [InlineData("[ZooCfg({|ZKG6007:FourLwCommandsWhitelist = \"*\"|})]")]
    [InlineData("[ZooCfgSetting(\"maxBatchSize\", \"0x40\")]")]
    public Task ValueThatItTakesIsNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task MessageSaysWhatItTakesInstead() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[ZooCfgSetting(\"maxBatchSize\", {|#0:\"1k\"|})]"),
        "ZKG2004",
        "maxBatchSize '1k' has no effect in ZooKeeper 3.9.5, because it is not an int: it runs with its default, 1000; it takes: int");
}
