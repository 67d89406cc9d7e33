using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4001DataOutsideVolumeTests
{
    [Theory]
    [InlineData("{|ZKG4001:DataDir = \"/tmp/zk\"|}", "")]
    [InlineData("{|ZKG4001:DataLogDir = \"/datalog\"|}", "")]
    [InlineData("{|ZKG4001:DataDir = \"data\"|}", "")]
    [InlineData("{|ZKG4001:DataDir = \"/database\"|}", "")]
    [InlineData("{|ZKG4001:DataDir = \"/data/../tmp\"|}", "")]
    [InlineData("{|ZKG4001:DataDir = \"/data\"|}, {|ZKG4001:DataLogDir = \"/data/log\"|}", ", MountPath = \"/var/lib/zookeeper\"")]
    public Task FolderThatNoVolumeHoldsIsFound(string settings, string volume) => Verify.FindingsAsync(With(settings, volume));

    [Theory]
    [InlineData("DataDir = \"/data\"", "")]
    [InlineData("DataDir = \"/data/zk\", {|ZKG4006:DataLogDir = \"/data/log\"|}", "")]
    [InlineData("DataDir = \"/var/lib/zookeeper\"", ", MountPath = \"/var/lib/zookeeper/\"")]
    [InlineData("DataDir = \"//data/./zk/\"", ", MountPath = \"/data/\"")]
    [InlineData("TickTime = 2000", ", MountPath = \"/var/lib/zookeeper\"")]
    public Task FolderOnTheVolumeIsNot(string settings, string volume) => Verify.FindingsAsync(With(settings, volume));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("DataDir = \"/tmp\"", ", MountPath = "));

    [Fact]
    public Task MessageNamesBothFolders() => Verify.MessageAsync(
        With("{|#0:DataDir = \"/tmp/zk\"|}", ""),
        "ZKG4001",
        "DataDir of [ZooCfg] '/tmp/zk' is not below '/data', where the data volume is mounted: it would be lost with the container; move it there");

    private static string With(string settings, string volume) =>
        Declarations.Minimal(sections: $"[DataVolume(\"10Gi\"{volume})] [ZooCfg({settings})]");
}
