using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7006RequestMissingTests
{
    [Theory]
    [InlineData("{|ZKG7006:Resources(CpuRequest = \"500m\", Heap = \"512m\")|}")]
    [InlineData("{|ZKG7006:Resources(CpuLimit = \"1\", Heap = \"512m\")|}")]
    [InlineData("{|ZKG7006:Resources(MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\")|}")]
    [InlineData("{|ZKG7006:Resources(MemoryLimit = \"1Gi\", Heap = \"512m\")|}")]
    [InlineData("{|ZKG7006:{|ZKG7006:Resources(Heap = \"512m\")|}|}")]
    public Task MissingRequestIsFoundAtTheSection(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[{section}]"));

    [Fact]
    public Task WithoutTheSectionItIsFoundAtTheEnsemble() => Verify.FindingsAsync(
        Declarations.Minimal().Replace(Usual, "", StringComparison.Ordinal)
            .Replace("ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")", "{|ZKG7006:{|ZKG7006:{|ZKG7009:ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")|}|}|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("CpuRequest = \"500m\", MemoryLimit = \"1Gi\"")]
    [InlineData("CpuLimit = \"1\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\"")]
    [InlineData("{|ZKG7002:CpuRequest = \"half\"|}, {|ZKG7002:MemoryLimit = \"1GB\"|}")]
    public Task LimitIsOneTooAndSoIsWhatIsMalformed(string amounts) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[Resources({amounts}, Heap = \"512m\")]"));

    [Theory]
    [InlineData("[Resources(Heap = \"512m\", Cpu)]")]
    [InlineData("[Resources(Heap = \"512m\", CpuRequest = )]")]
    [InlineData("[Resources(Heap = \"512m\", ]")]
    [InlineData("[Resource(CpuRequest = \"500m\")]")]
    [InlineData("[Res]")]
    public Task WhatIsBeingTypedIsNotMissing(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: section).Replace(Usual, "", StringComparison.Ordinal));

    [Fact]
    public Task MessageSaysWhatComesOfNoMemory() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[{|#0:Resources(CpuRequest = \"500m\", Heap = \"512m\")|}]"),
        "ZKG7006",
        "No memory is requested: the scheduler counts the server as nothing, and a node that runs out of memory evicts it among the first; set MemoryRequest and MemoryLimit of [Resources]");

    [Fact]
    public Task MessageSaysWhatComesOfNoCpu() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[{|#0:Resources(MemoryLimit = \"1Gi\", Heap = \"512m\")|}]"),
        "ZKG7006",
        "No CPU is requested: on a busy node the server gets what the others leave, and misses its ticks; set CpuRequest of [Resources]");

    private static string Usual => Declarations.Minimal().Split('\n').Single(line => line.StartsWith("[Resources(", StringComparison.Ordinal));
}
