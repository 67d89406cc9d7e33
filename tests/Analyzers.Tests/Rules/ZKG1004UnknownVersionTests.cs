using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1004UnknownVersionTests
{
    [Theory]
    [InlineData("3.9.6")]
    [InlineData("3.8.7")]
    [InlineData("3.10.0")]
    [InlineData("4.0.0")]
    public Task NewerThanTheTableIsFound(string version) => Verify.FindingsAsync(With($"{{|ZKG1004:Version = \"{version}\"|}}"));

    [Theory]
    [InlineData("3.8.6")]
    [InlineData("3.9.2")]
    public Task KnownVersionIsNot(string version) => Verify.FindingsAsync(With($"Version = \"{version}\""));

    [Fact]
    public Task MessageNamesBoth() => Verify.MessageAsync(
        With("{|#0:Version = \"3.10.0\"|}"),
        "ZKG1004",
        "ZooKeeper 3.10.0 is newer than 3.9.5, the last of its branch that ZkGen knows: its settings are checked by the newest table; look for a newer ZkGen");

    private static string With(string version) => Declarations.Minimal().Replace("Version = \"3.9.5\"", version, StringComparison.Ordinal);
}
