using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7001MalformedJvmFlagTests
{
    [Theory]
    [InlineData("XX:+UseZGC")]
    [InlineData("-Da=b c")]
    [InlineData("-XX:+UseZGC -XX:+ZGenerational")]
    public Task FlagThatTheStartScriptTakesApartIsFound(string flag) =>
        Verify.FindingsAsync(Official($"[JvmFlag({{|ZKG7001:\"{flag}\"|}})]"));

    [Theory]
    [InlineData("-XX:+UseZGC")]
    [InlineData("-Xlog:gc*:stdout")]
    [InlineData("-Dexample.count=50000")]
    [InlineData("-Dquoted=$HOME\\\"`x`")]
    public Task AnyOtherFlagIsNot(string flag) => Verify.FindingsAsync(Official($"[JvmFlag(\"{flag}\")]"));

    [Fact]
    public Task EachOfSeveralIsFoundAtItsOwnPlace() => Verify.FindingsAsync(
        Official("[JvmFlag(\"-XX:+UseZGC\")] [JvmFlag({|ZKG7001:\"org.example.Main\"|})]"));

    [Fact]
    public Task MessageSaysWhy() => Verify.MessageAsync(
        Official("[JvmFlag({|#0:\"-a -b\"|})]"),
        "ZKG7001",
        "'-a -b' is no flag that reaches the JVM, because it has a blank, at which zkServer.sh splits it; declare one flag an attribute, without blanks");

    [Fact]
    public Task FlagThatTheImageHasNoPlaceForIsFound() => Verify.FindingsAsync(
        TutorialKind.Minimal("[JvmFlag({|ZKG7001:\"-XX:+UseZGC\"|})]"));

    private static string Official(string sections) => Declarations.Minimal(sections: sections);
}
