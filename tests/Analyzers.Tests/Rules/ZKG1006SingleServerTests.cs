using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1006SingleServerTests
{
    [Fact]
    public Task OneServerIsFoundAtItsArgument() => Verify.FindingsAsync(Declarations.Minimal("Namespace = \"dev\", {|ZKG1006:Servers = 1|}"));

    [Theory]
    [InlineData("")]
    [InlineData("Servers = 3")]
    [InlineData("{|ZKG1001:Servers = 2|}")]
    [InlineData("{|ZKG1002:Servers = 0|}")]
    public Task OtherNumbersAndTheDefaultAreNot(string argument) => Verify.FindingsAsync(Declarations.Minimal(argument));

    [Theory]
    [InlineData("Servers = ")]
    [InlineData("Servers = \"1\"")]
    public Task UnreadableNumberIsNot(string argument) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(argument));

    [Fact]
    public Task MessageSaysWhyItCannotGrow() => Verify.MessageAsync(
        Declarations.Minimal("{|#0:Servers = 1|}"),
        "ZKG1006",
        "1 server tolerates no failure and each restart is an outage; it cannot be grown to 3 by an update without losing its data, because two empty servers would outvote it; begin with 3");
}
