using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2018MinSessionTimeoutBelowTwoTicksTests
{
    [Theory]
    [InlineData("{|ZKG2018:MinSessionTimeout = 3999|}")]
    [InlineData("{|ZKG2018:MinSessionTimeout = 0|}")]
    [InlineData("TickTime = 5000, {|ZKG2018:MinSessionTimeout = 4000|}")]
    [InlineData("{|ZKG2018:MinSessionTimeout = 1000|}, MaxSessionTimeout = 2000")]
    public Task ShortBoundIsFoundAtItsArgument(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("")]
    [InlineData("MinSessionTimeout = 4000")]
    [InlineData("MinSessionTimeout = -1")]
    [InlineData("TickTime = 1000, MinSessionTimeout = 2000")]
    public Task TwoTicksAndTheDefaultAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("{|ZKG2001:MinSessionTimeout = 3000|}, MaxSessionTimeout = 2000")]
    [InlineData("{|ZKG2003:TickTime = -1|}, MinSessionTimeout = -20")]
    public Task RefusedValueIsAnotherRulesMatter(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("MinSessionTimeout = 3000, TickTime = ")]
    [InlineData("MinSessionTimeout = 3000, MaxSessionTimeout = many")]
    public Task HalfTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Theory]
    [InlineData("{|#0:MinSessionTimeout = 3000|}", "use 4000 or shorten TickTime")]
    [InlineData("{|#0:MinSessionTimeout = 3000|}, MaxSessionTimeout = 3000", "shorten TickTime")]
    public Task MessageSaysWhatToUse(string settings, string advice) => Verify.MessageAsync(
        With(settings),
        "ZKG2018",
        $"minSessionTimeout 3000 is less than 2 ticks of 2000 ms: the leader hears of a follower's clients only twice a tick, so a late heartbeat can end a session; {advice}");

    [Theory]
    [InlineData("{|ZKG2018:MinSessionTimeout = 3000|}", "MinSessionTimeout = 4000")]
    [InlineData("TickTime = 6000, {|ZKG2018:MinSessionTimeout = 3000|}", "TickTime = 6000, MinSessionTimeout = 12000")]
    [InlineData("{|ZKG2018:MinSessionTimeout = 3000|}, MaxSessionTimeout = 3500", "{|ZKG2018:MinSessionTimeout = 3000|}, MaxSessionTimeout = 3500")]
    public Task FixRaisesItToTwoTicksIfTheLongestAllows(string before, string after) => Verify.FixAsync<ZKG2018MinSessionTimeoutBelowTwoTicksCodeFix>(With(before), With(after));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
