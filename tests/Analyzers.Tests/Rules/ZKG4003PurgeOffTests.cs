using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4003PurgeOffTests
{
    [Theory]
    [InlineData("{|ZKG4003:AutopurgePurgeInterval = 0|}")]
    [InlineData("{|ZKG4003:AutopurgePurgeInterval = -1|}")]
    public Task WithoutPurgingItIsFound(string setting) => Verify.FindingsAsync(With(setting));

    [Theory]
    [InlineData("")]
    [InlineData("AutopurgePurgeInterval = 1")]
    [InlineData("AutopurgePurgeInterval = 24")]
    public Task WithItIsNot(string setting) => Verify.FindingsAsync(With(setting));

    [Theory]
    [InlineData("AutopurgePurgeInterval = ")]
    [InlineData("AutopurgePurgeInterval = 0)] [Image(Kind = undefined")]
    public Task WhatCannotBeKnownIsNot(string setting) => Verify.FindingsInBrokenCodeAsync(With(setting));

    [Fact]
    public Task MessageSaysWhatHappens() => Verify.MessageAsync(
        With("{|#0:AutopurgePurgeInterval = 0|}"),
        "ZKG4003",
        "AutopurgePurgeInterval 0 never purges: snapshots and transaction logs pile up until the volume is full, and a server that cannot write stops; use 1");

    [Fact]
    public Task FixPurges() => Verify.FixAsync<ZKG4003PurgeOffCodeFix>(With("TickTime = 2000, {|ZKG4003:AutopurgePurgeInterval = 0|}"), With("TickTime = 2000, AutopurgePurgeInterval = 1"));

    private static string With(string setting) => Declarations.Minimal(sections: $"[ZooCfg({setting})]");
}
