using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1005EndOfLifeVersionTests
{
    [Theory]
    [InlineData("3.7.2")]
    [InlineData("3.6.0")]
    [InlineData("3.5.10")]
    public Task VersionOfAnEndedBranchIsFound(string version) => Verify.FindingsAsync(With($"{{|ZKG1005:Version = \"{version}\"|}}"));

    [Theory]
    [InlineData("3.8.4")]
    [InlineData("3.9.5")]
    public Task VersionOfALiveBranchIsNot(string version) => Verify.FindingsAsync(With($"Version = \"{version}\""));

    [Fact]
    public Task MessageNamesTheDay() => Verify.MessageAsync(
        With("{|#0:Version = \"3.7.2\"|}"),
        "ZKG1005",
        "ZooKeeper 3.7.2 gets no more fixes, also none of security, since 2024-02-02, the end of its branch; use 3.8.6 or newer");

    private static string With(string version) => Declarations.Minimal().Replace("Version = \"3.9.5\"", version, StringComparison.Ordinal);
}
