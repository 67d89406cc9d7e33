using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7007MemoryLimitMissingTests
{
    [Fact]
    public Task MissingLimitIsFoundAtTheSection() => Verify.FindingsAsync(With("{|ZKG7007:Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", Heap = \"512m\")|}"));

    [Theory]
    [InlineData("Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\")")]
    [InlineData("Resources(CpuRequest = \"500m\", MemoryLimit = \"1Gi\", Heap = \"512m\")")]
    [InlineData("{|ZKG7006:Resources(CpuRequest = \"500m\", Heap = \"512m\")|}")]
    [InlineData("Resources(CpuRequest = \"500m\", {|ZKG7002:MemoryRequest = \"1GB\"|}, Heap = \"512m\")")]
    [InlineData("Resources(CpuRequest = \"500m\", {|ZKG7003:MemoryRequest = \"1024m\"|}, Heap = \"512m\")")]
    public Task DeclaredLimitIsNotNorIsTheCpus(string section) => Verify.FindingsAsync(With(section));

    [Theory]
    [InlineData("Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", Heap = \"512m\", Memory)")]
    [InlineData("Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", Heap = \"512m\", MemoryLimit = )")]
    public Task WhatIsBeingTypedIsNotMissing(string section) => Verify.FindingsInBrokenCodeAsync(With(section));

    [Fact]
    public Task MessageSaysWhatToSet() => Verify.MessageAsync(
        With("{|#0:Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", Heap = \"512m\")|}"),
        "ZKG7007",
        "MemoryRequest is 1Gi, and without MemoryLimit the server may take more: where the node then runs out, others suffer too, or are killed in its place; set MemoryLimit = \"1Gi\"");

    [Fact]
    public Task FixMakesTheRequestTheLimit() => Verify.FixAsync<ZKG7007MemoryLimitMissingCodeFix>(
        With("{|ZKG7007:Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", Heap = \"512m\")|}"),
        With("Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", Heap = \"512m\", MemoryLimit = \"1Gi\")"));

    [Theory]
    [InlineData("MemoryRequest = \"1.5Gi\"", "512m", "1536Mi")]
    [InlineData("MemoryRequest = \"1Gi\"", "768m", "1280Mi")]
    [InlineData("{|ZKG7012:MemoryRequest = \"512Mi\"|}", "1g", "1536Mi")]
    public Task FixLeavesRoomBesideTheHeap(string request, string heap, string limit) => Verify.FixAsync<ZKG7007MemoryLimitMissingCodeFix>(
        With($"{{|ZKG7007:Resources(CpuRequest = \"500m\", {request}, Heap = \"{heap}\")|}}"),
        With($"Resources(CpuRequest = \"500m\", {request}, Heap = \"{heap}\", MemoryLimit = \"{limit}\")"));

    private static string With(string section) => Declarations.Minimal(sections: $"/* the node's */ [{section}]");
}
