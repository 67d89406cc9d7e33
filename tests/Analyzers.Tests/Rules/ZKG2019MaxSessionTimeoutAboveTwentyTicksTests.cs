using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2019MaxSessionTimeoutAboveTwentyTicksTests
{
    [Theory]
    [InlineData("{|ZKG2019:MaxSessionTimeout = 40001|}")]
    [InlineData("TickTime = 1000, {|ZKG2019:MaxSessionTimeout = 40000|}")]
    public Task LongBoundIsFoundAtItsArgument(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("")]
    [InlineData("MaxSessionTimeout = 40000")]
    [InlineData("MaxSessionTimeout = -1")]
    [InlineData("TickTime = 3000, MaxSessionTimeout = 60000")]
    [InlineData("{|ZKG2002:TickTime = 0|}, MaxSessionTimeout = 60000")]
    public Task TwentyTicksAndTheDefaultAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Fact]
    public Task HalfTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("MaxSessionTimeout = 90000, TickTime = "));

    [Theory]
    [InlineData("{|#0:MaxSessionTimeout = 300000|}", "maxSessionTimeout 300000 is above 20 ticks, 40000: ephemeral nodes and locks of a client that died stay for up to 300 s")]
    [InlineData("{|#0:MaxSessionTimeout = 40001|}", "maxSessionTimeout 40001 is above 20 ticks, 40000: ephemeral nodes and locks of a client that died stay for up to 40001 ms")]
    public Task MessageSaysWhatStays(string settings, string start) => Verify.MessageAsync(With(settings), "ZKG2019", start + "; lower it unless a client needs that long");

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
