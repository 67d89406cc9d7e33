using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2016InitLimitBelowSyncLimitTests
{
    [Theory]
    [InlineData("{|ZKG2016:InitLimit = 2|}, SyncLimit = 5")]
    [InlineData("{|ZKG2016:InitLimit = 4|}")]
    [InlineData("{|ZKG2016:SyncLimit = 11|}")]
    public Task ShorterStartIsFoundAtTheSettingThatMakesIt(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("InitLimit = 5")]
    [InlineData("SyncLimit = 10")]
    [InlineData("InitLimit = 20, SyncLimit = 20")]
    public Task AsLongOrLongerIsNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("{|ZKG2002:InitLimit = 0|}")]
    [InlineData("{|ZKG2003:InitLimit = -1|}")]
    [InlineData("InitLimit = 10, {|ZKG2015:SyncLimit = 2000|}")]
    public Task ValueThatIsWrongByItselfIsAnotherRulesMatter(string settings) => Verify.FindingsAsync(With(settings));

    [Fact]
    public Task SingleServerHasNoFollower() => Verify.FindingsAsync(Declarations.Minimal("{|ZKG1006:Servers = 1|}", "[ZooCfg(InitLimit = 2)]"));

    [Theory]
    [InlineData("InitLimit = 2, SyncLimit = ")]
    [InlineData("InitLimit = two")]
    public Task HalfTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Fact]
    public Task MessageSaysWhatToUse() => Verify.MessageAsync(
        With("{|#0:InitLimit = 2|}"),
        "ZKG2016",
        "initLimit 2 is below syncLimit 5: a follower gets less time to connect and to copy all data than to answer a heartbeat; use InitLimit = 10");

    [Theory]
    [InlineData("{|ZKG2016:InitLimit = 2|}, SyncLimit = 5", "InitLimit = 10, SyncLimit = 5")]
    [InlineData("{|ZKG2016:SyncLimit = 15|}", "SyncLimit = 15, InitLimit = 30")]
    [InlineData("TickTime = 100000, {|ZKG2016:SyncLimit = 16|}", "TickTime = 100000, SyncLimit = 16, InitLimit = 18")]
    public Task FixGivesTwiceTheTimeIfThatIsNotTooLong(string before, string after) => Verify.FixAsync<ZKG2016InitLimitBelowSyncLimitCodeFix>(With(before), With(after));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
