using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7016ContradictoryJvmFlagsTests
{
    [Theory]
    [InlineData("[JvmFlag(\"-XX:+UseG1GC\")] [JvmFlag({|ZKG7016:\"-XX:+UseZGC\"|})]")]
    [InlineData("[JvmFlag(\"-XX:+UseZGC\")] [JvmFlag(\"-Xlog:gc\")] [JvmFlag({|ZKG7016:\"-XX:+UseSerialGC\"|})]")]
    [InlineData("[JvmFlag(\"-XX:+UseG1GC\")] [JvmFlag({|ZKG7016:\"-XX:+UseZGC\"|})] [JvmFlag({|ZKG7016:\"-XX:+UseParallelGC\"|})]")]
    public Task SecondCollectorIsFound(string flags) => Verify.FindingsAsync(With(flags));

    [Theory]
    [InlineData("[JvmFlag(\"-XX:+UseZGC\")]")]
    [InlineData("[JvmFlag(\"-XX:+UseZGC\")] [JvmFlag(\"-XX:-UseG1GC\")]")]
    [InlineData("[JvmFlag(\"-XX:+UseZGC\")] [JvmFlag(\"-XX:+ZGenerational\")]")]
    [InlineData("[JvmFlag(\"-XX:+UseG1GC\")] [JvmFlag({|ZKG7017:\"-XX:-UseG1GC\"|})] [JvmFlag(\"-XX:+UseZGC\")]")]
    [InlineData("[JvmFlag(\"-XX:+UseG1GC\")] [JvmFlag({|ZKG7017:\"-XX:+UseG1GC\"|})]")]
    public Task OneCollectorIsNot(string flags) => Verify.FindingsAsync(With(flags));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("[JvmFlag(\"-XX:+UseG1GC\")] [JvmFlag(undefined + \"-XX:+UseZGC\")]"));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        With("[JvmFlag(\"-XX:+UseG1GC\")] [JvmFlag({|#0:\"-XX:+UseZGC\"|})]"),
        "ZKG7016",
        "No JVM starts with '-XX:+UseZGC' beside '-XX:+UseG1GC', because it takes one garbage collector; remove one of them");

    [Fact]
    public Task FixTakesTheSecondAway() => Verify.FixAsync<ZKG7016ContradictoryJvmFlagsCodeFix>(
        With("[JvmFlag(\"-XX:+UseG1GC\")]\n[JvmFlag({|ZKG7016:\"-XX:+UseZGC\"|})]"), With("[JvmFlag(\"-XX:+UseG1GC\")]"));

    private static string With(string sections, string version = "3.9.5") => Declarations.Minimal(sections: sections, version: version);
}
