using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9004UnreadableValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"line\\nbreak\"")]
    [InlineData("\"tab\\t\"")]
    [InlineData("\"\\0\"")]
    [InlineData("\"\\u0085\"")]
    [InlineData("\"\\u2028int x;\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    public Task TextThatNoFileHoldsIsFound(string value) => Verify.FindingsAsync(With($"{{|ZKG9004:DataDir = {value}|}}"));

    [Fact]
    public Task EndlessTextIsFound() => Verify.FindingsAsync(With($"{{|ZKG9004:DataDir = \"/{new string('x', 4096)}\"|}}"));

    [Theory]
    [InlineData("\"/with space\"")]
    [InlineData("\"/größe/\\U0001F600\"")]
    [InlineData("\"/\\\"quoted' $(sh) `x` # : \\\\\"")]
    public Task AnyOtherTextIsNot(string value) => Verify.FindingsAsync(Declarations.Minimal(sections: $"[Annotation(\"note\", {value})]"));

    [Theory]
    [InlineData("3")]
    [InlineData("3.4")]
    [InlineData("3.4.10-alpha")]
    [InlineData("latest")]
    [InlineData("03.4.10")]
    public Task TextThatIsNoVersionIsFound(string version) =>
        Verify.FindingsAsync(Declarations.Minimal().Replace("Version = \"3.4.10\"", $"{{|ZKG9004:Version = \"{version}\"|}}"));

    [Fact]
    public Task NumberThatIsNoMemberOfItsEnumIsFound() => Verify.FindingsAsync(
        Declarations.Minimal(sections: "[Logging({|ZKG9004:Level = (ZooKeeperLogLevel)99|})]"));

    [Fact]
    public Task PositionalArgumentIsFoundAsWell() => Verify.FindingsAsync(
        Declarations.Minimal().Replace("DataVolume(\"10Gi\")", "DataVolume({|ZKG9004:null|})"));

    [Theory]
    [InlineData("{|#0:DataDir = \"a\\nb\"|}", "DataDir of [ZooCfg] has the control character U+000A; remove it")]
    [InlineData("{|#0:DataDir = \"a\\ufffe\"|}", "DataDir of [ZooCfg] has U+FFFE, which is no character; remove it")]
    [InlineData("{|#0:DataDir = null|}", "DataDir of [ZooCfg] is null; give it a value")]
    public Task MessageNamesThePropertyAndTheReason(string setting, string message) => Verify.MessageAsync(With(setting), "ZKG9004", message);

    private static string With(string setting) => Declarations.Minimal(sections: $"[ZooCfg({setting})]");
}
