using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG2024FewElectionPortRetriesTests
{
    [Theory]
    [InlineData("{|ZKG2024:ElectionPortBindRetry = 1|}")]
    [InlineData("{|ZKG2024:ElectionPortBindRetry = 29|}")]
    public Task FewTriesAreFound(string setting) => Verify.FindingsAsync(With(setting));

    [Theory]
    [InlineData("ElectionPortBindRetry = 0")]
    [InlineData("ElectionPortBindRetry = 30")]
    [InlineData("{|ZKG2004:ElectionPortBindRetry = -1|}")]
    public Task ManyAreNot(string setting) => Verify.FindingsAsync(With(setting));

    [Theory]
    [InlineData("ElectionPortBindRetry = ", "Servers = 3")]
    [InlineData("ElectionPortBindRetry = 3", "Servers = ")]
    public Task WhatCannotBeKnownIsNot(string setting, string servers) => Verify.FindingsInBrokenCodeAsync(With(setting, servers));

    [Fact]
    public Task MessageSaysWhatHappens() => Verify.MessageAsync(
        With("{|#0:ElectionPortBindRetry = 3|}"),
        "ZKG2024",
        "electionPortBindRetry 3: a server that cannot listen under its own name yet, because a cluster's DNS is late, stops after about 3 s with exit code 14; leave it out, and it tries for ever");

    [Fact]
    public Task FixRemovesIt() => Verify.FixAsync<ZKG2024FewElectionPortRetriesCodeFix>(With("TickTime = 2000, {|ZKG2024:ElectionPortBindRetry = 3|}"), With("TickTime = 2000"));

    [Theory]
    [InlineData("TickTime = 2000, // ours\n    {|ZKG2024:ElectionPortBindRetry = 3|}", "TickTime = 2000 // ours\n")]
    [InlineData("TickTime = 2000, /* DNS is late */ {|ZKG2024:ElectionPortBindRetry = 3|}", "TickTime = 2000")]
    [InlineData("{|ZKG2024:ElectionPortBindRetry = 3|},\n    TickTime = 2000 // ours\n", "TickTime = 2000 // ours\n")]
    public Task WhatIsSaidOfTheOthersStays(string before, string after) => Verify.FixAsync<ZKG2024FewElectionPortRetriesCodeFix>(With(before), With(after));

    private static string With(string setting, string servers = "") => Declarations.Minimal(servers, $"[ZooCfg({setting})]");
}
