using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7011LittleMemoryBesideHeapTests
{
    [Theory]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7011:Heap = \"513m\"|}")]
    [InlineData("MemoryRequest = \"512Mi\", MemoryLimit = \"512Mi\", {|ZKG7011:Heap = \"257m\"|}")]
    [InlineData("MemoryRequest = \"4Gi\", MemoryLimit = \"4Gi\", {|ZKG7011:Heap = \"3600m\"|}")]
    [InlineData("MemoryRequest = \"1Gi\", {|ZKG7011:MemoryLimit = \"1Gi\"|}")]
    public Task LittleRoomIsFound(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("MemoryRequest = \"512Mi\", MemoryLimit = \"512Mi\", Heap = \"256m\"")]
    [InlineData("MemoryRequest = \"4Gi\", MemoryLimit = \"4Gi\", Heap = \"3584m\"")]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7010:Heap = \"1g\"|}")]
    public Task EnoughRoomIsNotNorNone(string resources) => Verify.FindingsAsync(With(resources));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = "));

    [Fact]
    public Task MessageSaysWhatIsLeft() => Verify.MessageAsync(
        With("MemoryRequest = \"1Gi\", {|#0:MemoryLimit = \"1Gi\"|}"),
        "ZKG7011",
        "MemoryLimit is 1Gi, and the heap 1000m, the default of zkServer.sh, leaves 24Mi of it for the JVM's own, threads, buffers, the page cache of the log and every zkCli.sh, 256 MB each; use Heap = \"512m\", or raise the limit to 1512Mi");

    [Theory]
    [InlineData(null, "1Gi", "512m")]
    [InlineData("LargerLimit", "1280Mi", "768m")]
    public Task FixMakesRoom(string? key, string limit, string heap) => Verify.FixAsync<ZKG7011LittleMemoryBesideHeapCodeFix>(
        With("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7011:Heap = \"768m\"|}"),
        With($"MemoryRequest = \"1Gi\", MemoryLimit = \"{limit}\", Heap = \"{heap}\""),
        key);

    private static string With(string resources) => Declarations.Minimal(sections: $"[Resources(CpuRequest = \"500m\", {resources})]");
}
