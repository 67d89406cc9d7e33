using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1007LargeEnsembleTests
{
    [Theory]
    [InlineData(9)]
    [InlineData(255)]
    public Task ManyVotersAreFound(int servers) => Verify.FindingsAsync(Declarations.Minimal($"{{|ZKG1007:Servers = {servers}|}}"));

    [Theory]
    [InlineData("Servers = 7")]
    [InlineData("{|ZKG1001:Servers = 8|}")]
    [InlineData("{|ZKG1002:Servers = 257|}")]
    public Task UsualEvenAndImpossibleNumbersAreNot(string argument) => Verify.FindingsAsync(Declarations.Minimal(argument));

    [Fact]
    public Task UnreadableNumberIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal("Servers = nine"));

    [Fact]
    public Task MessageNamesTheCost() => Verify.MessageAsync(
        Declarations.Minimal("{|#0:Servers = 9|}"),
        "ZKG1007",
        "9 voters make each write wait for 5 of them; 7 are the most that are usual, and tolerate 3 failures; use 7 or fewer");
}
