using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4006LogDirectoryOnDataVolumeTests
{
    [Theory]
    [InlineData("{|ZKG4006:DataLogDir = \"/data/log\"|}")]
    [InlineData("DataDir = \"/data/zk\", {|ZKG4006:DataLogDir = \"/data\"|}")]
    public Task LogOnTheSameVolumeIsFound(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("DataLogDir = \"/data\"")]
    [InlineData("DataDir = \"/data/zk\", DataLogDir = \"/data/zk/\"")]
    [InlineData("{|ZKG4001:DataLogDir = \"/log\"|}")]
    public Task OthersAreNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("DataLogDir = ")]
    [InlineData("DataDir = undefined, DataLogDir = \"/data/log\"")]
    public Task WhatCannotBeKnownIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Fact]
    public Task MessageSaysWhatHappens() => Verify.MessageAsync(
        With("{|#0:DataLogDir = \"/data/log\"|}"),
        "ZKG4006",
        "DataLogDir '/data/log' is on the same volume as DataDir '/data': it is no faster, and added to an ensemble that has data it keeps the servers from starting (exit code 3), because their logs are in DataDir; leave it out");

    [Fact]
    public Task FixLeavesItOut() => Verify.FixAsync<ZKG4006LogDirectoryOnDataVolumeCodeFix>(
        With("TickTime = 2000, {|ZKG4006:DataLogDir = \"/data/log\"|}"), With("TickTime = 2000"));

    private static string With(string settings) => Declarations.Minimal(sections: $"[ZooCfg({settings})]");
}
