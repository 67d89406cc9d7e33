using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7017RepeatedJvmFlagTests
{
    [Theory]
    [InlineData("[JvmFlag(\"-Xss512k\")] [JvmFlag({|ZKG7017:\"-Xss1m\"|})]")]
    [InlineData("[JvmFlag(\"-Da=1\")] [JvmFlag(\"-Dab=1\")] [JvmFlag({|ZKG7017:\"-Da=2\"|})]")]
    [InlineData("[JvmFlag(\"-Da\")] [JvmFlag({|ZKG7017:\"-Da=1\"|})] [JvmFlag({|ZKG7017:\"-Da=1\"|})]")]
    [InlineData("[JvmFlag(\"-XX:MaxGCPauseMillis=50\")] [JvmFlag({|ZKG7017:\"-XX:MaxGCPauseMillis=100\"|})]")]
    [InlineData("[JvmFlag(\"-XX:+AlwaysPreTouch\")] [JvmFlag({|ZKG7017:\"-XX:-AlwaysPreTouch\"|})]")]
    public Task SecondIsFoundAndEachAfterIt(string flags) => Verify.FindingsAsync(With(flags));

    [Theory]
    [InlineData("[JvmFlag(\"-Xlog:gc\")] [JvmFlag(\"-Xlog:gc\")]")]
    [InlineData("[JvmFlag(\"-Xlog:gc:stdout\")] [JvmFlag(\"-Xlog:safepoint:stderr\")]")]
    [InlineData("[JvmFlag(\"-javaagent:/a.jar\")] [JvmFlag(\"-javaagent:/b.jar\")]")]
    [InlineData("[JvmFlag(\"--add-opens=java.base/java.lang=ALL-UNNAMED\")] [JvmFlag(\"--add-opens=java.base/java.util=ALL-UNNAMED\")]")]
    [InlineData("[JvmFlag(\"-XX:OnError=a\")] [JvmFlag(\"-XX:OnError=b\")]")]
    [InlineData("[JvmFlag({|ZKG7013:\"-XX:MaxRAM=1g\"|})] [JvmFlag({|ZKG7013:\"-XX:MaxRAM=2g\"|})]")]
    [InlineData("[JvmFlag({|ZKG7015:\"-Djute.maxbuffer=1\"|})] [JvmFlag({|ZKG7015:\"-Djute.maxbuffer=2\"|})]")]
    public Task FlagsThatAddUpAreNotNorWhatIsToGoAnyway(string flags) => Verify.FindingsAsync(With(flags));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(With("[JvmFlag(\"-Xss512k\")] [JvmFlag(undefined + \"-Xss1m\")]"));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        With("[JvmFlag(\"-Xss512k\")] [JvmFlag({|#0:\"-Xss1m\"|})]"),
        "ZKG7017",
        "'-Xss1m' comes behind '-Xss512k', which has no effect then, because the last one wins; remove the first");

    [Theory]
    [InlineData("[JvmFlag(\"-Xss512k\")]\n// Deep trees.\n[JvmFlag({|ZKG7017:\"-Xss1m\"|})]", "// Deep trees.\n[JvmFlag(\"-Xss1m\")]")]
    [InlineData("[JvmFlag(\"-Da=1\")]\n[JvmFlag({|ZKG7017:\"-Da=1\"|})]\n[JvmFlag({|ZKG7017:\"-Da=1\"|})]", "[JvmFlag(\"-Da=1\")]")]
    [InlineData("[JvmFlag(\"-Da=1\")]\n[JvmFlag({|ZKG7017:\"-Da=2\"|})]\n[JvmFlag({|ZKG7017:\"-Da=3\"|})]", "[JvmFlag(\"-Da=3\")]")]
    public Task FixTakesTheFirstAway(string before, string after) => Verify.FixAsync<ZKG7017RepeatedJvmFlagCodeFix>(With(before), With(after));

    [Fact]
    public Task SharedConstantIsLeftAlone()
    {
        var declaration = With("[JvmFlag(Flags.Stack)] [JvmFlag({|ZKG7017:\"-Xss1m\"|})]") + " static class Flags { public const string Stack = \"-Xss512k\"; }";
        return Verify.FixAsync<ZKG7017RepeatedJvmFlagCodeFix>(declaration, declaration);
    }

    private static string With(string sections, string version = "3.9.5") => Declarations.Minimal(sections: sections, version: version);
}
