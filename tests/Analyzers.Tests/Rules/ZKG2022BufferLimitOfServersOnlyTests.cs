using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2022BufferLimitOfServersOnlyTests
{
    [Theory]
    [InlineData("{|ZKG2022:JuteMaxbuffer = 4194304|}")]
    [InlineData("{|ZKG2022:JuteMaxbuffer = 1048574|}")]
    public Task LimitThatClientsDoNotHaveIsFound(string setting) => Verify.FindingsAsync(With(setting));

    [Theory]
    [InlineData("JuteMaxbuffer = 1048575")]
    [InlineData("JuteMaxbuffer = 0xfffff")]
    [InlineData("{|ZKG2003:JuteMaxbuffer = 0|}")]
    public Task TheirOwnLimitIsNot(string setting) => Verify.FindingsAsync(With(setting));

    [Fact]
    public Task WhileItIsTypedNothingIs() => Verify.FindingsInBrokenCodeAsync(With("JuteMaxbuffer = "));

    [Theory]
    [InlineData("4194304", "refuses an answer above its own limit, by default 1048575")]
    [InlineData("65536", "sends requests that the servers refuse")]
    public Task MessageSaysWhatClientsNeed(string limit, string end) => Verify.MessageAsync(
        With($"{{|#0:JuteMaxbuffer = {limit}|}}"), "ZKG2022", $"jute.maxbuffer {limit} holds for the servers alone: every client needs -Djute.maxbuffer={limit} too, or it {end}");

    private static string With(string setting) => Declarations.Minimal(sections: $"[ZooCfg({setting})]");
}
