using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7004RequestAboveLimitTests
{
    [Theory]
    [InlineData("CpuRequest = \"500m\", {|ZKG7004:MemoryRequest = \"2Gi\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", {|ZKG7004:MemoryRequest = \"1025Mi\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("{|ZKG7004:CpuRequest = \"2\"|}, CpuLimit = \"1500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    public Task RequestAboveItsLimitIsFound(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("CpuRequest = \"1\", CpuLimit = \"1\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"999m\", CpuLimit = \"1\", MemoryRequest = \"1G\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"4\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    public Task RequestUpToItsLimitIsNot(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("{|ZKG7002:MemoryLimit = \"1GB\"|}")]
    [InlineData("{|ZKG7002:MemoryLimit = \"-1\"|}")]
    public Task NorIsOneWhoseLimitIsNone(string limit) => Verify.FindingsAsync(With($"CpuRequest = \"500m\", MemoryRequest = \"2Gi\", {limit}, Heap = \"512m\""));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("CpuRequest = \"500m\", MemoryRequest = \"2Gi\", Heap = \"512m\", MemoryLimit = "));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        With("CpuRequest = \"500m\", {|#0:MemoryRequest = \"2Gi\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\""),
        "ZKG7004",
        "MemoryRequest '2Gi' is above MemoryLimit '1Gi', and the API server refuses a Pod that asks for more than it may use; lower the request or raise the limit");

    [Theory]
    [InlineData(null, "1Gi", "1Gi")]
    [InlineData("Raise", "2Gi", "2Gi")]
    public Task FixLowersTheOneOrRaisesTheOther(string? key, string request, string limit) => Verify.FixAsync<ZKG7004RequestAboveLimitCodeFix>(
        With("CpuRequest = \"500m\", {|ZKG7004:MemoryRequest = \"2Gi\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\""),
        With($"CpuRequest = \"500m\", MemoryRequest = \"{request}\", MemoryLimit = \"{limit}\", Heap = \"512m\""),
        key);

    [Fact]
    public Task FixAllMendsBoth() => Verify.FixAsync<ZKG7004RequestAboveLimitCodeFix>(
        With("{|ZKG7004:CpuRequest = \"2\"|}, CpuLimit = \"1\", {|ZKG7004:MemoryRequest = \"2Gi\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\""),
        With("CpuRequest = \"1\", CpuLimit = \"1\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""));

    /// <summary>Of 512Mi and 512m it is the limit that wants mending.</summary>
    [Fact]
    public Task LimitThatIsHardlyMeantIsNoAnswer()
    {
        var declaration = With("CpuRequest = \"500m\", {|ZKG7004:MemoryRequest = \"512Mi\"|}, {|ZKG7003:MemoryLimit = \"512m\"|}, Heap = \"256m\"");
        return Verify.FixAsync<ZKG7004RequestAboveLimitCodeFix>(declaration, declaration);
    }

    private static string With(string resources) => Declarations.Minimal(sections: $"[Resources({resources})]");
}
