using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7002MalformedQuantityTests
{
    [Theory]
    [InlineData("CpuRequest = \"500m\", {|ZKG7002:MemoryRequest = \"1GB\"|}, MemoryLimit = \"2Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", MemoryRequest = \"1Gi\", {|ZKG7002:MemoryLimit = \"1 Gi\"|}, Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", MemoryRequest = \"1Gi\", {|ZKG7002:MemoryLimit = \"-1Gi\"|}, Heap = \"512m\"")]
    [InlineData("{|ZKG7002:CpuRequest = \"half\"|}, {|ZKG7002:CpuLimit = \"1 m\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", MemoryRequest = \"1Gi\", {|ZKG7002:MemoryLimit = Amounts.Limit|}, Heap = \"512m\"")]
    public Task WhatIsNoQuantityIsFoundAtItsArgument(string resources) => Verify.FindingsAsync([With(resources), "static class Amounts { public const string Limit = \"1GiB\"; }"]);

    [Theory]
    [InlineData("10GB")]
    [InlineData("10gi")]
    [InlineData("0")]
    [InlineData("-1Gi")]
    public Task SoIsTheVolumesWhichIsLargerThanNothing(string storage) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[DataVolume({{|ZKG7002:\"{storage}\"|}})]"));

    [Theory]
    [InlineData("10Gi")]
    [InlineData("10G")]
    [InlineData("20e9")]
    public Task AQuantityIsNot(string storage) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[DataVolume(\"{storage}\")]"));

    [Theory]
    [InlineData("MemoryLimit = ")]
    [InlineData("MemoryLimit = 1Gi")]
    [InlineData("MemoryLimit \"1GB\"")]
    [InlineData("MemoryLimit = nameof(")]
    public Task WhatIsBeingTypedIsNot(string argument) => Verify.FindingsInBrokenCodeAsync(With($"CpuRequest = \"500m\", Heap = \"512m\", MemoryRequest = \"1Gi\", {argument}"));

    [Fact]
    public Task MessageSaysWhatAQuantityIs() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[DataVolume({|#0:\"10GB\"|})]"),
        "ZKG7002",
        "Kubernetes refuses Storage of [DataVolume] '10GB', because a quantity is a number, without a blank behind it, and nothing or one of m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei; write 10Gi");

    [Theory]
    [InlineData("0", "a volume is larger than nothing")]
    [InlineData("-1Gi", "it is negative")]
    public Task MessageSaysWhyAnAmountIsRefused(string storage, string reason) => Verify.MessageAsync(
        Declarations.Minimal(sections: $"[DataVolume({{|#0:\"{storage}\"|}})]"),
        "ZKG7002",
        $"Kubernetes refuses Storage of [DataVolume] '{storage}', because {reason}; write one such as 10Gi");

    [Theory]
    [InlineData("1024MB", "1Gi")]
    [InlineData("1025 mb", "1025Mi")]
    [InlineData("1GB", "1Gi")]
    [InlineData("1g", "1Gi")]
    [InlineData("1GiB", "1Gi")]
    [InlineData("1 G B", "1Gi")]
    [InlineData("1048577K", "1048577Ki")]
    [InlineData("1.5GB", "1536Mi")]
    public Task FixWritesWhatIsMeant(string before, string after) => Verify.FixAsync<ZKG7002MalformedQuantityCodeFix>(
        With($"CpuRequest = \"500m\", MemoryRequest = \"512Mi\", {{|ZKG7002:MemoryLimit = /* of the node */ \"{before}\"|}}, Heap = \"512m\""),
        With($"CpuRequest = \"500m\", MemoryRequest = \"512Mi\", MemoryLimit = /* of the node */ \"{after}\", Heap = \"512m\""));

    [Fact]
    public Task FixAllMendsEach() => Verify.FixAsync<ZKG7002MalformedQuantityCodeFix>(
        Declarations.Minimal(sections: "[DataVolume({|ZKG7002:\"10GB\"|})]\n[Resources({|ZKG7002:CpuRequest = \"500 m\"|}, {|ZKG7002:MemoryRequest = \"1Gb\"|}, {|ZKG7002:MemoryLimit = \"1Gb\"|}, Heap = \"512m\")]"),
        Declarations.Minimal(sections: "[DataVolume(\"10Gi\")]\n[Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\")]"));

    [Theory]
    [InlineData("\"half\"")]
    [InlineData("\"-1\"")]
    [InlineData("Amounts.Cpu")]
    public Task WhatNobodyKnowsIsLeftAlone(string cpu)
    {
        var declaration = With($"{{|ZKG7002:CpuRequest = {cpu}|}}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"") + " static class Amounts { public const string Cpu = \"500 m\"; }";
        return Verify.FixAsync<ZKG7002MalformedQuantityCodeFix>(declaration, declaration);
    }

    private static string With(string resources) => Declarations.Minimal(sections: $"[Resources({resources})]");
}
