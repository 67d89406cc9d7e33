using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1001EvenVoterCountTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(254)]
    public Task EvenNumberIsFoundAtItsArgument(int servers) =>
        Verify.FindingsAsync(Declarations.Minimal($"{{|ZKG1001:Servers = {servers}|}}, Namespace = \"shop\""));

    [Theory]
    [InlineData("{|ZKG1006:Servers = 1|}")]
    [InlineData("Servers = 3")]
    [InlineData("{|ZKG1007:Servers = 255|}")]
    [InlineData("")]
    public Task OddNumberAndTheDefaultAreNot(string argument) => Verify.FindingsAsync(Declarations.Minimal(argument));

    [Theory]
    [InlineData("Servers = ")]
    [InlineData("Servers = undefined")]
    [InlineData("Servers = \"4\"")]
    [InlineData("Servers 4")]
    [InlineData("Servers = 99999999999")]
    public Task UnreadableNumberIsNot(string argument) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(argument));

    [Fact]
    public Task ConstantOfAnotherFileIsFoundWhereItIsUsed() => Verify.FindingsAsync(
        [Declarations.Minimal("{|ZKG1001:Servers = Shared.Servers|}"), "static class Shared { public const int Servers = 4; }"]);

    [Theory]
    [InlineData(2, "2 voters tolerate no failure, as 1 would: a majority of 2 is 2; use 3")]
    [InlineData(4, "4 voters tolerate 1 failure, as 3 would: a majority of 4 is 3; use 3 or 5")]
    [InlineData(6, "6 voters tolerate 2 failures, as 5 would: a majority of 6 is 4; use 5 or 7")]
    public Task MessageSaysWhatToUse(int servers, string message) =>
        Verify.MessageAsync(Declarations.Minimal($"{{|#0:Servers = {servers}|}}"), "ZKG1001", message);

    [Theory]
    [InlineData(null, "4", "5")]
    [InlineData("Preferred", "4", "5")]
    [InlineData("Fewer", "4", "3")]
    [InlineData(null, "2", "3")]
    [InlineData(null, "6", "7")]
    public Task FixMakesItOdd(string? key, string before, string after) => Verify.FixAsync<ZKG1001EvenVoterCountCodeFix>(
        Declarations.Minimal($"{{|ZKG1001:Servers = /* all of them voters */ {before}|}} /* so far */, Namespace = \"shop\""),
        Declarations.Minimal($"Servers = /* all of them voters */ {after} /* so far */, Namespace = \"shop\""),
        key);

    [Fact]
    public Task SharedConstantIsNotReplacedByANumber()
    {
        var declaration = Declarations.Minimal("{|ZKG1001:Servers = Shared.Servers|}") + " static class Shared { public const int Servers = 4; }";
        return Verify.FixAsync<ZKG1001EvenVoterCountCodeFix>(declaration, declaration);
    }

    [Fact]
    public Task FixAllMendsEachEnsemble() => Verify.FixAsync<ZKG1001EvenVoterCountCodeFix>(
        Two("{|ZKG1001:Servers = 4|}", "{|ZKG1001:Servers = 6|}"), Two("Servers = 5", "Servers = 7"));

    [Fact]
    public Task AcceptedFindingIsSilent() =>
        Verify.FindingsAsync(Declarations.Minimal("Servers = 4", "[AcceptFinding(\"ZKG1001\", Because = \"the fifth comes next week\")]"));

    private static string Two(string first, string second) =>
        Declarations.Minimal(first, type: "First", name: "first") + Declarations.Minimal(second, type: "Second", name: "second").Replace("using ZkGen;", "");
}
