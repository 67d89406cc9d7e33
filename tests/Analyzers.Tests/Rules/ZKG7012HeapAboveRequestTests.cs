using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7012HeapAboveRequestTests
{
    [Theory]
    [InlineData("{|ZKG7012:MemoryRequest = \"512Mi\"|}, MemoryLimit = \"2Gi\", Heap = \"1g\"")]
    [InlineData("{|ZKG7012:MemoryRequest = \"1Gi\"|}, MemoryLimit = \"2Gi\", Heap = \"1g\"")]
    [InlineData("{|ZKG7012:MemoryRequest = \"512Mi\"|}, MemoryLimit = \"1Gi\", {|ZKG7011:Heap = \"768m\"|}")]
    public Task HeapAboveTheRequestIsFoundThere(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("MemoryRequest = \"1025Mi\", MemoryLimit = \"2Gi\", Heap = \"1g\"")]
    [InlineData("MemoryLimit = \"2Gi\", Heap = \"1g\"")]
    [InlineData("MemoryRequest = \"512Mi\", MemoryLimit = \"1Gi\", {|ZKG7010:Heap = \"1g\"|}")]
    [InlineData("MemoryRequest = \"512Mi\", {|ZKG7002:MemoryLimit = \"2GB\"|}, Heap = \"1g\"")]
    [InlineData("MemoryRequest = \"512Mi\", MemoryLimit = \"2Gi\", {|ZKG7008:Heap = \"1Gi\"|}")]
    public Task HeapWithinItIsNotNorWhatIsWrongAnyway(string resources) => Verify.FindingsAsync(With(resources));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("MemoryRequest = \"512Mi\", Heap = \"1g\", MemoryLimit = "));

    [Fact]
    public Task MessageSaysWhatToRequest() => Verify.MessageAsync(
        With("{|#0:MemoryRequest = \"512Mi\"|}, MemoryLimit = \"2Gi\", Heap = \"1g\""),
        "ZKG7012",
        "MemoryRequest is 512Mi, and the heap 1g does not fit into it: a node that runs out of memory evicts those first who use more than they requested; request 2Gi");

    [Fact]
    public Task FixRequestsTheLimit() => Verify.FixAsync<ZKG7012HeapAboveRequestCodeFix>(
        With("{|ZKG7012:MemoryRequest = \"512Mi\"|}, MemoryLimit = \"2Gi\", Heap = \"1g\""), With("MemoryRequest = \"2Gi\", MemoryLimit = \"2Gi\", Heap = \"1g\""));

    [Fact]
    public Task WithoutALimitFixRequestsWhatTheHeapNeeds() => Verify.FixAsync<ZKG7012HeapAboveRequestCodeFix>(
        Unlimited("{|ZKG7012:MemoryRequest = \"512Mi\"|}"), Unlimited("MemoryRequest = \"1536Mi\""));

    private static string With(string resources) => Declarations.Minimal(sections: $"[Resources(CpuRequest = \"500m\", {resources})]");

    private static string Unlimited(string request) => With($"{request}, Heap = \"1g\"").Replace("[Resources(", "[AcceptFinding(\"ZKG7007\", Because = \"tried\")] [Resources(", StringComparison.Ordinal);
}
