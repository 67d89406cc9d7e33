using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7003SuspiciousQuantityTests
{
    [Theory]
    [InlineData("CpuRequest = \"500m\", {|ZKG7003:MemoryRequest = \"512m\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", {|ZKG7003:MemoryRequest = \"1024\"|}, {|ZKG7003:MemoryLimit = \"1000Ki\"|}, Heap = \"512m\"")]
    [InlineData("{|ZKG7003:CpuRequest = \"257\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", {|ZKG7003:CpuLimit = \"500M\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("{|ZKG7003:CpuRequest = \"m\"|}, {|ZKG7003:MemoryRequest = \"Gi\"|}, MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    public Task WhatNobodyMeansIsFound(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("10m")]
    [InlineData("10")]
    [InlineData("1000k")]
    public Task SoIsAVolumeInWhichNothingFits(string storage) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[DataVolume({{|ZKG7003:\"{storage}\"|}})]"));

    [Theory]
    [InlineData("CpuRequest = \"256\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"1m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("CpuRequest = \"500m\", MemoryRequest = \"1G\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    public Task AnyOtherAmountIsNot(string resources) => Verify.FindingsAsync(With(resources));

    [Theory]
    [InlineData("MemoryRequest", "512m", "0.512 bytes, because the suffix m is a thousandth; write 512Mi")]
    [InlineData("MemoryRequest", "1024", "1024 bytes, in which no server runs; write one such as 512Mi")]
    [InlineData("MemoryRequest", "0", "0 bytes, which counts as none; write one such as 512Mi")]
    [InlineData("MemoryRequest", "Gi", "0 bytes, because Kubernetes takes 0 where there is no number; write one such as 512Mi")]
    public Task MessageSaysHowLittleItIs(string property, string amount, string rest) => Verify.MessageAsync(
        With($"CpuRequest = \"500m\", {{|#0:{property} = \"{amount}\"|}}, MemoryLimit = \"1Gi\", Heap = \"512m\""), "ZKG7003", $"{property} of [Resources] '{amount}' is {rest}");

    [Fact]
    public Task MessageSaysHowMuchItIs() => Verify.MessageAsync(
        With("CpuRequest = \"500m\", {|#0:CpuLimit = \"500M\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""),
        "ZKG7003",
        "CpuLimit of [Resources] '500M' is 500000000 cores, more than most nodes have; write one such as 500m");

    [Fact]
    public Task FixWritesWhatIsMeant() => Verify.FixAsync<ZKG7003SuspiciousQuantityCodeFix>(
        With("{|ZKG7003:CpuRequest = \"500\"|}, {|ZKG7003:MemoryRequest = \"512m\"|}, {|ZKG7003:MemoryLimit = \"1024m\"|}, Heap = \"512m\"").Replace("\"10Gi\"", "{|ZKG7003:\"10240m\"|}", StringComparison.Ordinal),
        With("CpuRequest = \"500m\", MemoryRequest = \"512Mi\", MemoryLimit = \"1Gi\", Heap = \"512m\""));

    [Fact]
    public Task FixOfAThousandIsOneCore() => Verify.FixAsync<ZKG7003SuspiciousQuantityCodeFix>(
        With("{|ZKG7003:CpuRequest = \"1000\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""),
        With("CpuRequest = \"1\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""));

    [Theory]
    [InlineData("1024")]
    [InlineData("100k")]
    [InlineData("Mi")]
    public Task WhatMayMeanManyThingsIsLeftAlone(string amount)
    {
        var declaration = With($"CpuRequest = \"500m\", {{|ZKG7003:MemoryRequest = \"{amount}\"|}}, MemoryLimit = \"1Gi\", Heap = \"512m\"");
        return Verify.FixAsync<ZKG7003SuspiciousQuantityCodeFix>(declaration, declaration);
    }

    private static string With(string resources) => Declarations.Minimal(sections: $"[Resources({resources})]");
}
