using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7013JvmFlagSizesHeapTests
{
    [Theory]
    [InlineData("-Xmx512m")]
    [InlineData("-Xms256m")]
    [InlineData("-XX:MaxHeapSize=512m")]
    [InlineData("-XX:InitialHeapSize=512m")]
    [InlineData("-XX:MaxRAMPercentage=75")]
    [InlineData("-XX:InitialRAMPercentage=75.0")]
    [InlineData("-XX:MinRAMPercentage=75")]
    [InlineData("-XX:MaxRAM=2g")]
    [InlineData("-XX:MaxRAMFraction=2")]
    public Task FlagThatSizesTheHeapIsFound(string flag) => Verify.FindingsAsync(With($"[JvmFlag({{|ZKG7013:\"{flag}\"|}})]"));

    [Theory]
    [InlineData("-Xmn128m")]
    [InlineData("-Xss512k")]
    [InlineData("-XX:MaxRAMPercentag=75")]
    [InlineData("-XX:SoftMaxHeapSize=64m")]
    [InlineData("-XX:MaxDirectMemorySize=64m")]
    [InlineData("-Xmixed")]
    public Task AnyOtherIsNot(string flag) => Verify.FindingsAsync(With($"[JvmFlag(\"{flag}\")]"));

    [Theory]
    [InlineData("[JvmFlag({|ZKG7001:\"-Xmx1g -Xms1g\"|})]")]
    [InlineData("[JvmFlag({|ZKG7001:\"Xmx1g\"|})]")]
    public Task NorIsOneThatDoesNotReachTheJvm(string flag) => Verify.FindingsAsync(With(flag));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("[JvmFlag(undefined + \"-Xmx1g\")]"));

    [Theory]
    [InlineData("-Xmx1g", "wins over Heap, no rule holds it against the memory limit, and below Heap no JVM starts with it; remove it")]
    [InlineData("-Xms1g", "sizes the heap at the start, which Heap sets to the heap's largest size, so that it is there from the beginning; remove it")]
    [InlineData("-XX:MaxRAMPercentage=75", "does not change the heap's largest size, because zkServer.sh always passes -Xmx, which goes before; remove it")]
    public Task MessageSaysWhatItDoes(string flag, string rest) => Verify.MessageAsync(With($"[JvmFlag({{|#0:\"{flag}\"|}})]"), "ZKG7013", $"'{flag}' {rest}");

    [Theory]
    [InlineData("-Xmx512m", "sizes the heap where no rule holds it against the memory limit, and leaves its initial size to the JVM; set Heap = \"512m\" of [Resources] instead")]
    [InlineData("-Xmx512Mi", "sizes the heap where no rule holds it against the memory limit, and leaves its initial size to the JVM; set Heap of [Resources] instead")]
    public Task MessageSaysWhatToDeclare(string flag, string rest) => Verify.MessageAsync(WithoutHeap($"[JvmFlag({{|#0:\"{flag}\"|}})]"), "ZKG7013", $"'{flag}' {rest}");

    [Fact]
    public Task FixMakesItTheHeap() => Verify.FixAsync<ZKG7013JvmFlagSizesHeapCodeFix>(
        WithoutHeap("[JvmFlag({|ZKG7013:\"-Xms256m\"|})]\n[JvmFlag({|ZKG7013:\"-Xmx512M\"|})]"),
        With("[Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512M\")]"));

    [Fact]
    public Task BesideAHeapItGoes() => Verify.FixAsync<ZKG7013JvmFlagSizesHeapCodeFix>(
        With("[JvmFlag({|ZKG7013:\"-Xmx2g\"|})]\n[Pod]"), With("[Pod]"));

    private static string WithoutHeap(string sections) =>
        With($"[Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\")]\n{sections}");

    private static string With(string sections, string version = "3.9.5") => Declarations.Minimal(sections: sections, version: version);
}
