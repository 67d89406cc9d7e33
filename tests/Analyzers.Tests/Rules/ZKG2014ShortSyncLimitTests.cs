using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2014ShortSyncLimitTests
{
    [Theory]
    [InlineData("{|ZKG2014:SyncLimit = 1|}")]
    [InlineData("TickTime = 5000, {|ZKG2014:SyncLimit = 1|}")]
    [InlineData("TickTime = 500, {|ZKG2014:SyncLimit = 3|}")]
    [InlineData("{|ZKG2014:TickTime = 399|}")]
    public Task ShortTimeIsFoundAtTheSettingThatMakesIt(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("")]
    [InlineData("SyncLimit = 2")]
    [InlineData("TickTime = 1000, SyncLimit = 2")]
    [InlineData("TickTime = 400")]
    [InlineData("TickTime = 500, SyncLimit = 4")]
    public Task TwoSecondsAndTwoTicksAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("{|ZKG2002:SyncLimit = 0|}")]
    [InlineData("{|ZKG2003:SyncLimit = -1|}")]
    [InlineData("{|ZKG2003:TickTime = -1|}")]
    public Task RefusedValueIsAnotherRulesMatter(string settings) => Verify.FindingsAsync(With(settings));

    [Fact]
    public Task SingleServerHasNoFollower() => Verify.FindingsAsync(Declarations.Minimal("{|ZKG1006:Servers = 1|}", "[ZooCfg(SyncLimit = 1)]"));

    [Theory]
    [InlineData("SyncLimit = 1, TickTime = ")]
    [InlineData("SyncLimit = one")]
    public Task HalfTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Theory]
    [InlineData(
        "TickTime = 500, {|#0:SyncLimit = 1|}",
        "syncLimit 1 × tickTime 500 ms: a follower is dropped after 500 ms, and a flush of the log may take 1 s before ZooKeeper even calls it slow; use SyncLimit = 4")]
    [InlineData(
        "{|#0:TickTime = 50|}",
        "syncLimit 5 × tickTime 50 ms: a follower is dropped after 250 ms, and a flush of the log may take 1 s before ZooKeeper even calls it slow; use a longer TickTime")]
    [InlineData(
        "{|#0:SyncLimit = 1|}",
        "syncLimit 1 × tickTime 2000 ms: a follower is dropped after 2 s, and the leader asks it only twice in that time; use SyncLimit = 2")]
    public Task MessageSaysHowLong(string settings, string message) => Verify.MessageAsync(With(settings), "ZKG2014", message);

    [Theory]
    [InlineData("TickTime = 500, {|ZKG2014:SyncLimit = 1|}", "TickTime = 500, SyncLimit = 4")]
    [InlineData("TickTime = 5000, {|ZKG2014:SyncLimit = 1|}", "TickTime = 5000, SyncLimit = 2")]
    [InlineData("{|ZKG2014:TickTime = 300|}", "TickTime = 300, SyncLimit = 7")]
    [InlineData("{|ZKG2014:TickTime = 100|}", "TickTime = 100, SyncLimit = 20, InitLimit = 40")]
    [InlineData("{|ZKG2014:TickTime = 99|}", "{|ZKG2014:TickTime = 99|}")]
    public Task FixRaisesTheLimit(string before, string after) => Verify.FixAsync<ZKG2014ShortSyncLimitCodeFix>(With(before), With(after));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
