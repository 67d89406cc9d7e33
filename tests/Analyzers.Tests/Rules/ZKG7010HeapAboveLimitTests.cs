using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7010HeapAboveLimitTests
{
    [Theory]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7010:Heap = \"1g\"|}")]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7010:Heap = \"2g\"|}")]
    [InlineData("MemoryRequest = \"1G\", MemoryLimit = \"1G\", {|ZKG7010:Heap = \"1000m\"|}")]
    [InlineData("MemoryRequest = \"384Mi\", {|ZKG7010:MemoryLimit = \"384Mi\"|}")]
    public Task HeapThatDoesNotFitIsFound(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7011:Heap = \"1023m\"|}")]
    [InlineData("MemoryRequest = \"1Gi\", {|ZKG7002:MemoryLimit = \"1GB\"|}, Heap = \"2g\"")]
    [InlineData("{|ZKG7004:MemoryRequest = \"1Gi\"|}, {|ZKG7003:MemoryLimit = \"1024m\"|}, Heap = \"512m\"")]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7008:Heap = \"2Gi\"|}")]
    public Task HeapThatFitsIsNotNorWhatIsWrongAnyway(string resources) => Verify.FindingsAsync(With(resources));

    [Fact]
    public Task NorIsOneThatAFlagSets() => Verify.FindingsAsync(With("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"1g\"", "[JvmFlag({|ZKG7013:\"-Xmx512m\"|})]"));

    [Theory]
    [InlineData("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = ")]
    [InlineData("MemoryRequest = \"1Gi\", Heap = \"2g\", MemoryLimit = ")]
    public Task WhatIsBeingTypedIsNot(string resources) => Verify.FindingsInBrokenCodeAsync(With(resources));

    [Fact]
    public Task MessageOfADeclaredHeap() => Verify.MessageAsync(
        With("MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|#0:Heap = \"1g\"|}"),
        "ZKG7010",
        "MemoryLimit is 1Gi, and the heap 1g does not fit into it: the kernel kills the server when it has filled that, in the middle of whatever it writes; use Heap = \"512m\", or raise the limit to 1536Mi");

    [Fact]
    public Task MessageOfTheDefault() => Verify.MessageAsync(
        With("MemoryRequest = \"384Mi\", {|#0:MemoryLimit = \"384Mi\"|}"),
        "ZKG7010",
        "MemoryLimit is 384Mi, and the heap 1000m, the default of zkServer.sh, does not fit into it: the kernel kills the server when it has filled that, in the middle of whatever it writes; use Heap = \"192m\", or raise the limit to 1512Mi");

    [Theory]
    [InlineData(null, "MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7010:Heap = \"1g\"|}", "MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("LargerLimit", "MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", {|ZKG7010:Heap = \"1g\"|}", "MemoryRequest = \"1Gi\", MemoryLimit = \"1536Mi\", Heap = \"1g\"")]
    [InlineData(null, "MemoryRequest = \"384Mi\", {|ZKG7010:MemoryLimit = \"384Mi\"|}", "MemoryRequest = \"384Mi\", MemoryLimit = \"384Mi\", Heap = \"192m\"")]
    [InlineData(null, "MemoryRequest = \"20Mi\", MemoryLimit = \"20Mi\", {|ZKG7010:Heap = \"20m\"|}", "MemoryRequest = \"20Mi\", MemoryLimit = \"40Mi\", Heap = \"20m\"")]
    public Task FixLetsThemGoTogether(string? key, string before, string after) => Verify.FixAsync<ZKG7010HeapAboveLimitCodeFix>(With(before), With(after), key);

    private static string With(string resources, string more = "") => Declarations.Minimal(sections: $"[Resources(CpuRequest = \"500m\", {resources})] {more}");
}
