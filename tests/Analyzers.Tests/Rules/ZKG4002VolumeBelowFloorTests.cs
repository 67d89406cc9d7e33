using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4002VolumeBelowFloorTests
{
    [Theory]
    [InlineData("{|ZKG4002:\"255Mi\"|}", "")]
    [InlineData("{|ZKG4002:\"268435455\"|}", "")]
    [InlineData("{|ZKG4002:\"500Mi\"|}", "AutopurgeSnapRetainCount = 7")]
    [InlineData("{|ZKG4002:\"1Gi\"|}", "PreAllocSize = 1048576")]
    [InlineData("{|ZKG4002:\"127Mi\"|}", "{|ZKG4003:AutopurgePurgeInterval = 0|}, AutopurgeSnapRetainCount = 7")]
    public Task SmallVolumeIsFound(string storage, string settings) => Verify.FindingsAsync(With(storage, settings));

    [Theory]
    [InlineData("\"256Mi\"", "")]
    [InlineData("\"512Mi\"", "AutopurgeSnapRetainCount = 7")]
    [InlineData("\"16Mi\"", "PreAllocSize = 4096")]
    [InlineData("\"16Mi\"", "PreAllocSize = 0")]
    [InlineData("\"128Mi\"", "{|ZKG4003:AutopurgePurgeInterval = 0|}, AutopurgeSnapRetainCount = 7")]
    public Task LargerOneIsNot(string storage, string settings) => Verify.FindingsAsync(With(storage, settings));

    [Theory]
    [InlineData("", "")]
    [InlineData("\"100Mi\"", "PreAllocSize = ")]
    [InlineData("\"100Mi\"", "AutopurgePurgeInterval = undefined")]
    public Task WhatCannotBeKnownIsNot(string storage, string settings) => Verify.FindingsInBrokenCodeAsync(With(storage, settings));

    [Theory]
    [InlineData("{|#0:\"100Mi\"|}", "", "'100Mi' holds less than 4 transaction logs of 64Mi, as many as a purge leaves; snapshots come on top; use 1Gi")]
    [InlineData("{|#0:\"1Gi\"|}", "PreAllocSize = 300000", "'1Gi' holds less than 4 transaction logs of 300000Ki, as many as a purge leaves; snapshots come on top; use 8Gi")]
    public Task MessageNamesTheFloor(string storage, string settings, string message) => Verify.MessageAsync(With(storage, settings), "ZKG4002", message);

    [Theory]
    [InlineData("{|ZKG4002:\"100Mi\"|} /* enough */", "", "\"1Gi\" /* enough */")]
    [InlineData("{|ZKG4002:\"1Gi\"|}, Name = \"data\"", "AutopurgeSnapRetainCount = 20", "\"8Gi\", Name = \"data\"")]
    public Task FixAsksForMore(string before, string settings, string after) => Verify.FixAsync<ZKG4002VolumeBelowFloorCodeFix>(With(before, settings), With(after, settings));

    private static string With(string storage, string settings) => Declarations.Minimal(sections: $"[DataVolume({storage})]\n[ZooCfg({settings})]");
}
