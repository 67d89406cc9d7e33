using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG5003PodDisruptionBudgetBlocksDrainsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Servers = 1")]
    public Task ZeroIsFound(string servers) => Verify.FindingsAsync(With(servers, "{|ZKG5003:MaxUnavailable = 0|}"));

    [Fact]
    public Task OneIsNot() => Verify.FindingsAsync(With("", "MaxUnavailable = 1"));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("", "MaxUnavailable = "));

    [Fact]
    public Task MessageSaysWhatWaits() => Verify.MessageAsync(
        With("", "{|#0:MaxUnavailable = 0|}"),
        "ZKG5003",
        "MaxUnavailable 0 refuses every eviction: kubectl drain and upgrades of nodes wait until somebody deletes the budget or the Pod; use 1");

    [Fact]
    public Task FixLetsOneGo() => Verify.FixAsync<ZKG5003PodDisruptionBudgetBlocksDrainsCodeFix>(With("", "{|ZKG5003:MaxUnavailable = 0|}"), With("", "MaxUnavailable = 1"));

    /// <summary>Whoever has one may want to be asked before it goes.</summary>
    [Fact]
    public Task OfOneServerNothingIsOffered() => Verify.FixAsync<ZKG5003PodDisruptionBudgetBlocksDrainsCodeFix>(
        With("Servers = 1", "{|ZKG5003:MaxUnavailable = 0|}"), With("Servers = 1", "{|ZKG5003:MaxUnavailable = 0|}"));

    private static string With(string servers, string budget) => Declarations.Minimal(servers, $"[PodDisruptionBudget({budget})]");
}
