using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1002ServerCountOutOfRangeTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("256")]
    [InlineData("int.MinValue")]
    [InlineData("int.MaxValue")]
    public Task NumberOutsideTheRangeOfMyidIsFound(string servers) =>
        Verify.FindingsAsync(Declarations.Minimal($"{{|ZKG1002:Servers = {servers}|}}"));

    [Theory]
    [InlineData("{|ZKG1006:Servers = 1|}")]
    [InlineData("{|ZKG1007:Servers = 255|}")]
    public Task NumberInsideIsNot(string argument) => Verify.FindingsAsync(Declarations.Minimal(argument));

    [Fact]
    public Task MessageNamesTheRange() => Verify.MessageAsync(
        Declarations.Minimal("{|#0:Servers = 0|}"), "ZKG1002", "Servers is 0; an ensemble has 1 to 255 servers, because ZooKeeper's documentation allows myid 1 to 255; use 3 or 5");
}
