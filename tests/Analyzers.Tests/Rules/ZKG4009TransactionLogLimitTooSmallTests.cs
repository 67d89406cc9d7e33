using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4009TransactionLogLimitTooSmallTests
{
    [Theory]
    [InlineData("{|ZKG4009:\"131071\"|}", "")]
    [InlineData("{|ZKG4009:\"1\"|}", "")]
    [InlineData("{|ZKG4009:\"8191\"|}", "[ZooCfg(PreAllocSize = 4096)]")]
    public Task LimitBelowTwoFilesIsFound(string limit, string section) => Verify.FindingsAsync(With(limit, section));

    [Theory]
    [InlineData("\"131072\"", "")]
    [InlineData("\"-1\"", "")]
    [InlineData("\"0\"", "")]
    [InlineData("\"8192\"", "[ZooCfg(PreAllocSize = 4096)]")]
    [InlineData("\"1\"", "[ZooCfg(PreAllocSize = 0)]")]
    [InlineData("{|ZKG2004:\"64Mi\"|}", "")]
    public Task OthersAreNot(string limit, string section) => Verify.FindingsAsync(With(limit, section));

    [Theory]
    [InlineData("\"1\"", "[ZooCfg(PreAllocSize = )]")]
    [InlineData("undefined", "")]
    public Task WhatCannotBeKnownIsNot(string limit, string section) => Verify.FindingsInBrokenCodeAsync(With(limit, section));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        With("{|#0:\"65536\"|}", ""), "ZKG4009", "txnLogSizeLimitInKb 65536 is less than 2 × preAllocSize 65536: each transaction may begin a new log; use 131072");

    [Fact]
    public Task FixRaisesIt() => Verify.FixAsync<ZKG4009TransactionLogLimitTooSmallCodeFix>(With("{|ZKG4009:\"65536\"|} /* so */", ""), With("\"131072\" /* so */", ""));

    private static string With(string limit, string section) => Declarations.Minimal(sections: $"[ZooCfgSetting(\"txnLogSizeLimitInKb\", {limit})] {section}");
}
