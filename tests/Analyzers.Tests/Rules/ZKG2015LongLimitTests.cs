using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2015LongLimitTests
{
    [Theory]
    [InlineData("{|ZKG2015:SyncLimit = 2000|}")]
    [InlineData("InitLimit = 30, {|ZKG2015:SyncLimit = 21|}")]
    [InlineData("MinSessionTimeout = 4000, MaxSessionTimeout = 10000, InitLimit = 30, {|ZKG2015:SyncLimit = 21|}")]
    [InlineData("{|ZKG2015:InitLimit = 901|}")]
    [InlineData("{|ZKG2015:InitLimit = 1000000|}, {|ZKG2015:SyncLimit = 2000|}")]
    [InlineData("{|ZKG2015:TickTime = 180001|}")]
    public Task LongTimeIsFoundAtTheSettingThatMakesIt(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("")]
    [InlineData("InitLimit = 900, SyncLimit = 20")]
    [InlineData("InitLimit = 100, SyncLimit = 30, {|ZKG2019:MaxSessionTimeout = 60000|}")]
    [InlineData("TickTime = 180000")]
    public Task UsualTimesAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Fact]
    public Task SingleServerHasNoFollower() => Verify.FindingsAsync(Declarations.Minimal("{|ZKG1006:Servers = 1|}", "[ZooCfg(SyncLimit = 2000)]"));

    [Theory]
    [InlineData("SyncLimit = 2000, TickTime = ")]
    [InlineData("SyncLimit = 2000, MaxSessionTimeout = many")]
    public Task HalfTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Theory]
    [InlineData(
        "{|#0:SyncLimit = 2000|}",
        "syncLimit 2000 × tickTime 2000 ms = 4000 s: a follower that is cut off serves its clients longer than any session lives (40 s); use SyncLimit = 5")]
    [InlineData(
        "{|#0:InitLimit = 40000|}",
        "initLimit 40000 × tickTime 2000 ms = 80000 s: a leader that no majority follows waits that long before the servers vote again; make it 30 minutes at most")]
    public Task MessageSaysHowLong(string settings, string message) => Verify.MessageAsync(With(settings), "ZKG2015", message);

    [Fact]
    public Task FixTakesTheUsualNumber() =>
        Verify.FixAsync<ZKG2015LongLimitCodeFix>(With("{|ZKG2015:SyncLimit = 2000|}, InitLimit = 10"), With("SyncLimit = 5, InitLimit = 10"));

    /// <summary>Five of them would be too short: <c>ZKG2014</c>.</summary>
    [Theory]
    [InlineData(200, 10)]
    [InlineData(100, 20)]
    public Task FixTakesMoreShortTicks(int tickTime, int ticks) => Verify.FixAsync<ZKG2015LongLimitCodeFix>(
        With($"TickTime = {tickTime}, InitLimit = 40, {{|ZKG2015:SyncLimit = 2000|}}"), With($"TickTime = {tickTime}, InitLimit = 40, SyncLimit = {ticks}"));

    [Fact]
    public Task OfTicksThatAreTooShortNoNumberIsRight() =>
        Verify.FixAsync<ZKG2015LongLimitCodeFix>(With("TickTime = 99, {|ZKG2015:SyncLimit = 2000|}"), With("TickTime = 99, {|ZKG2015:SyncLimit = 2000|}"));

    [Fact]
    public Task ManyOfThemThatAreTooShortATimeAreNotALongOne() => Verify.FindingsAsync(With("TickTime = 3, {|ZKG2014:SyncLimit = 254|}, InitLimit = 10"));

    [Fact]
    public Task ForTheFirstCopyThereIsNoUsualNumber() =>
        Verify.FixAsync<ZKG2015LongLimitCodeFix>(With("{|ZKG2015:InitLimit = 40000|}"), With("{|ZKG2015:InitLimit = 40000|}"));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
