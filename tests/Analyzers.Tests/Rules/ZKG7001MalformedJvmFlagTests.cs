using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG7001MalformedJvmFlagTests
{
    [Theory]
    [InlineData("XX:+UseZGC")]
    [InlineData("-Da=b c")]
    [InlineData("-XX:+UseZGC -XX:+ZGenerational")]
    public Task FlagThatTheStartScriptTakesApartIsFound(string flag) =>
        Verify.FindingsAsync(Declarations.Minimal(sections: $"[JvmFlag({{|ZKG7001:\"{flag}\"|}})]"));

    [Theory]
    [InlineData("-XX:+UseZGC")]
    [InlineData("-Xlog:gc*:stdout")]
    [InlineData("-Dzookeeper.snapCount=50000")]
    [InlineData("-Dquoted=$HOME\\\"`x`")]
    public Task AnyOtherFlagIsNot(string flag) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[JvmFlag(\"{flag}\")]"));

    [Fact]
    public Task EachOfSeveralIsFoundAtItsOwnPlace() => Verify.FindingsAsync(
        Declarations.Minimal(sections: "[JvmFlag(\"-XX:+UseZGC\")] [JvmFlag({|ZKG7001:\"org.example.Main\"|})]"));

    [Fact]
    public Task MessageSaysWhy() => Verify.MessageAsync(
        Declarations.Minimal(sections: "[JvmFlag({|#0:\"-a -b\"|})]"),
        "ZKG7001",
        "'-a -b' is no flag that reaches the JVM, because it has a blank, at which zkServer.sh splits it; declare one flag an attribute");
}
