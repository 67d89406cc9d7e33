using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG5002PodDisruptionBudgetBreaksQuorumTests
{
    [Theory]
    [InlineData("", 2)]
    [InlineData("Servers = 5", 3)]
    [InlineData("Servers = 7", int.MaxValue)]
    public Task MoreThanMayFailIsFound(string servers, int unavailable) =>
        Verify.FindingsAsync(Declarations.Minimal(servers, $"[PodDisruptionBudget({{|ZKG5002:MaxUnavailable = {unavailable}|}})]"));

    /// <summary>Of one or two servers none may fail: no budget would be right.</summary>
    [Theory]
    [InlineData("", 1)]
    [InlineData("Servers = 5", 2)]
    [InlineData("Servers = 1", 1)]
    public Task AsManyIsNot(string servers, int unavailable) =>
        Verify.FindingsAsync(Declarations.Minimal(servers, $"[PodDisruptionBudget(MaxUnavailable = {unavailable})]"));

    [Theory]
    [InlineData("", "MaxUnavailable = ")]
    [InlineData("Servers = ", "MaxUnavailable = 2")]
    public Task WhatIsBeingTypedIsNot(string servers, string unavailable) =>
        Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(servers, $"[PodDisruptionBudget({unavailable})]"));

    [Theory]
    [InlineData("", 2, "MaxUnavailable 2 lets node drains take 2 of 3 servers away at a time, which leaves 1, and a quorum is 2; use 1")]
    [InlineData("Servers = 5", 9, "MaxUnavailable 9 lets node drains take 9 of 5 servers away at a time, which leaves 0, and a quorum is 3; use 1")]
    public Task MessageCountsWhoIsLeft(string servers, int unavailable, string message) =>
        Verify.MessageAsync(Declarations.Minimal(servers, $"[PodDisruptionBudget({{|#0:MaxUnavailable = {unavailable}|}})]"), "ZKG5002", message);

    [Fact]
    public Task FixLetsOneGo() => Verify.FixAsync<ZKG5002PodDisruptionBudgetBreaksQuorumCodeFix>(
        Declarations.Minimal(sections: "[PodDisruptionBudget({|ZKG5002:MaxUnavailable = 2|})]"), Declarations.Minimal(sections: "[PodDisruptionBudget(MaxUnavailable = 1)]"));
}
