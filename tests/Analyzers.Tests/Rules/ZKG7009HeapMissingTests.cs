using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7009HeapMissingTests
{
    [Theory]
    [InlineData("Resources(CpuRequest = \"500m\", MemoryRequest = \"4Gi\", MemoryLimit = \"4Gi\")")]
    [InlineData("Resources(CpuRequest = \"500m\", MemoryLimit = \"1512Mi\")")]
    public Task MissingHeapIsFoundAtTheSection(string section) => Verify.FindingsAsync(With($"[{{|ZKG7009:{section}|}}]"));

    [Fact]
    public Task WithoutALimitToo() => Verify.FindingsAsync(With("[{|ZKG7007:{|ZKG7009:Resources(CpuRequest = \"500m\", MemoryRequest = \"2Gi\")|}|}]"));

    [Theory]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\", Heap = \"2g\")]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\")] [JvmFlag({|ZKG7013:\"-Xmx2g\"|})]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\")] [EnvironmentVariable(\"ZK_SERVER_HEAP\", \"2048\")]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\")] [EnvironmentVariable({|ZKG7018:\"JVMFLAGS\"|}, \"-Xmx2g\")]")]
    [InlineData("[Resources(CpuRequest = \"500m\", {|ZKG7010:MemoryLimit = \"1000Mi\"|})]")]
    [InlineData("[Resources(CpuRequest = \"500m\", {|ZKG7011:MemoryLimit = \"1511Mi\"|})]")]
    public Task HeapThatSomethingSetsIsNotNorOneThatDoesNotFit(string sections) => Verify.FindingsAsync(With(sections));

    [Theory]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\", He)]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\", Heap = )]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\")] [JvmFlag(undefined)]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\")] [Jvm(\"-Xmx2g\")]")]
    [InlineData("[Resources(CpuRequest = \"500m\", MemoryLimit = \"4Gi\")] [EnvironmentVariable(]")]
    public Task WhatIsBeingTypedIsNotMissing(string sections) => Verify.FindingsInBrokenCodeAsync(With(sections));

    [Fact]
    public Task MessageSaysWhatIsTaken() => Verify.MessageAsync(
        With("[{|#0:Resources(CpuRequest = \"500m\", MemoryRequest = \"4Gi\", MemoryLimit = \"4Gi\")|}]"),
        "ZKG7009",
        "No heap is declared, so zkServer.sh takes 1000m, whatever the server has for memory, and an edit of the limit changes nothing; set Heap = \"2g\", half of the limit");

    [Fact]
    public Task MessageOfTheTutorialsImageToo() => Verify.MessageAsync(
        Declarations.Minimal(
            version: "3.4.10",
            sections: "[Image(\"registry.example/kubernetes-zookeeper:1\", Kind = ImageKind.KubernetesZooKeeper)] [AcceptFinding(\"ZKG1005\", Because = \"old\")]\n[{|#0:Resources(CpuRequest = \"500m\", MemoryLimit = \"8Gi\")|}]"),
        "ZKG7009",
        "No heap is declared, so the image's script takes 2g, whatever the server has for memory, and an edit of the limit changes nothing; set Heap = \"4g\", half of the limit");

    [Fact]
    public Task FixTakesHalfOfTheLimit() => Verify.FixAsync<ZKG7009HeapMissingCodeFix>(
        With("[{|ZKG7009:Resources(CpuRequest = \"500m\", MemoryRequest = \"3Gi\", MemoryLimit = \"3Gi\")|}]"),
        With("[Resources(CpuRequest = \"500m\", MemoryRequest = \"3Gi\", MemoryLimit = \"3Gi\", Heap = \"1536m\")]"));

    [Fact]
    public Task WithoutALimitNobodyKnows()
    {
        var declaration = With("[{|ZKG7007:{|ZKG7009:Resources(CpuRequest = \"500m\", MemoryRequest = \"2Gi\")|}|}]");
        return Verify.FixAsync<ZKG7009HeapMissingCodeFix>(declaration, declaration);
    }

    private static string With(string sections) => Declarations.Minimal(sections: sections);
}
