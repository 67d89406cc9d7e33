using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9008AcceptsNothingTests
{
    [Theory]
    [InlineData("{|ZKG9008:\"ZKG1001\"|}, Because = \"x\"")]
    [InlineData("{|ZKG9008:\"ZKG0000\"|}, Because = \"x\"")]
    [InlineData("{|ZKG9008:\"ZKG9005\"|}, Because = \"x\"")]
    public Task WhatAcceptsNothingIsFound(string arguments) =>
        Verify.FindingsAsync(Declarations.Minimal(sections: $"[AcceptFinding({arguments})]"));

    [Fact]
    public Task AcceptanceWithoutAReasonLeavesTheFinding() => Verify.FindingsAsync(
        Declarations.Minimal("{|ZKG1001:Servers = 4|}", "[{|ZKG9008:AcceptFinding(\"ZKG1001\")|}]"));

    [Fact]
    public Task EachOfSeveralIsFoundAtItsOwnPlace() => Verify.FindingsAsync(Declarations.Minimal(
        "Servers = 4",
        "[AcceptFinding(\"ZKG1001\", Because = \"x\")] [AcceptFinding({|ZKG9008:\"ZKG2001\"|}, Because = \"y\")]"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\\t")]
    public Task BlankReasonIsNone(string reason) => Verify.FindingsAsync(
        Declarations.Minimal("{|ZKG1001:Servers = 4|}", $"[AcceptFinding(\"ZKG1001\", {{|ZKG9008:Because = \"{reason}\"|}})]"));

    [Fact]
    public Task SecondAcceptanceOfOneRuleIsFound() => Verify.FindingsAsync(Declarations.Minimal(
        "Servers = 4",
        "[AcceptFinding(\"ZKG1001\", Because = \"x\")] [AcceptFinding({|ZKG9008:\"ZKG1001\"|}, Because = \"y\")]"));

    [Fact]
    public Task FirstThatAcceptsNothingLeavesTheSecondAlone() => Verify.FindingsAsync(Declarations.Minimal(
        "Servers = 4",
        "[{|ZKG9008:AcceptFinding(\"ZKG1001\")|}] [AcceptFinding(\"ZKG1001\", Because = \"y\")]"));

    [Fact]
    public Task MessageNamesTheFirst() => Verify.MessageAsync(
        Declarations.Minimal("Servers = 4", "[AcceptFinding(\"ZKG1001\", Because = \"x\")] [AcceptFinding({|#0:\"ZKG1001\"|}, Because = \"y\")]"),
        "ZKG9008",
        "This accepts nothing, because an earlier one accepts ZKG1001 here; remove one of them");

    [Fact]
    public Task HalfTypedIdIsNot() => Verify.FindingsInBrokenCodeAsync(
        Declarations.Minimal("{|ZKG1001:Servers = 4|}", "[AcceptFinding(undefined, Because = \"x\")]"));
}
