using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7005NonCanonicalQuantityTests
{
    [Theory]
    [InlineData("{|ZKG7005:CpuRequest = \"0.5\"|}, MemoryRequest = \"1Gi\", {|ZKG7005:MemoryLimit = \"1024Mi\"|}, Heap = \"512m\"")]
    [InlineData("{|ZKG7005:CpuRequest = \"1000m\"|}, {|ZKG7005:CpuLimit = \"1.5\"|}, MemoryRequest = \"1Gi\", {|ZKG7005:MemoryLimit = \"1.5Gi\"|}, Heap = \"512m\"")]
    [InlineData("{|ZKG7005:CpuRequest = \"0.0005\"|}, MemoryRequest = \"1Gi\", {|ZKG7005:MemoryLimit = \" 1Gi\"|}, Heap = \"512m\"")]
    public Task AmountThatKubernetesWritesOtherwiseIsFound(string resources) => Verify.FindingsAsync(With(resources));

    [Fact]
    public Task SoIsTheVolumes() => Verify.FindingsAsync(Declarations.Minimal(sections: "[DataVolume({|ZKG7005:\"10240Mi\"|})]"));

    [Theory]
    [InlineData("CpuRequest = \"1500m\", MemoryRequest = \"1000Mi\", MemoryLimit = \"1025Mi\", Heap = \"512m\"")]
    [InlineData("{|ZKG7002:CpuRequest = \"0,5\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    [InlineData("{|ZKG7003:CpuRequest = \"1000\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\"")]
    public Task CanonicalOneIsNotNorOneThatIsWrongAnyway(string resources) => Verify.FindingsAsync(With(resources));

    [Fact]
    public Task MessageSaysHowItIsKept() => Verify.MessageAsync(
        With("{|#0:CpuRequest = \"0.5\"|}, MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""),
        "ZKG7005",
        "Kubernetes keeps CpuRequest of [Resources] '0.5' as '500m', and a tool that compares the manifest with the cluster finds a difference that stays; write 500m");

    [Fact]
    public Task FixWritesItSo() => Verify.FixAsync<ZKG7005NonCanonicalQuantityCodeFix>(
        With("{|ZKG7005:CpuRequest = \"0.5\"|}, MemoryRequest = \"1Gi\", {|ZKG7005:MemoryLimit = \"1024Mi\"|}, Heap = \"512m\"").Replace("\"10Gi\"", "{|ZKG7005:\"10240Mi\"|}", StringComparison.Ordinal),
        With("CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""));

    /// <summary>The API server keeps nothing finer than a thousandth.</summary>
    [Fact]
    public Task FixRoundsUpAsTheApiServerDoes() => Verify.FixAsync<ZKG7005NonCanonicalQuantityCodeFix>(
        With("{|ZKG7005:CpuRequest = \"100500u\"|}, MemoryRequest = \"1Gi\", {|ZKG7005:MemoryLimit = \" 1Gi \"|}, Heap = \"512m\""),
        With("CpuRequest = \"101m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\""));

    private static string With(string resources) => Declarations.Minimal(sections: $"[Resources({resources})]");
}
