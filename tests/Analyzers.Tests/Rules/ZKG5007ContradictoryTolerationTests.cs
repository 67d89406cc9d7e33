using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

/// <summary>What <c>ValidateTolerations</c> refuses when a Pod is made; most API servers take the StatefulSet itself.</summary>
public class ZKG5007ContradictoryTolerationTests
{
    [Theory]
    [InlineData("Operator = TolerationOperator.Exists, {|ZKG5007:Value = \"zookeeper\"|}")]
    [InlineData("{|ZKG5007:TolerationSeconds = 30|}")]
    [InlineData("Effect = TaintEffect.NoSchedule, {|ZKG5007:TolerationSeconds = 30|}")]
    [InlineData("Operator = TolerationOperator.Exists, {|ZKG5007:Value = \"x\"|}, {|ZKG5007:TolerationSeconds = 0|}")]
    public Task WhatTheServerRefusesIsFound(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("Operator = TolerationOperator.Exists")]
    [InlineData("Operator = TolerationOperator.Exists, Value = \"\"")]
    [InlineData("Operator = TolerationOperator.Equal, Value = \"zookeeper\"")]
    [InlineData("Value = \"zookeeper\", Effect = TaintEffect.NoSchedule")]
    [InlineData("Effect = TaintEffect.NoExecute, TolerationSeconds = 30")]
    public Task WhatItTakesIsNot(string settings) => Verify.FindingsAsync(With(settings));

    [Theory]
    [InlineData("Operator = TolerationOperator.Exists, Value = ")]
    [InlineData("Effect = , TolerationSeconds = 30")]
    [InlineData("Effect = TaintEffect.No, TolerationSeconds = 30")]
    public Task WhatIsBeingTypedIsNot(string settings) => Verify.FindingsInBrokenCodeAsync(With(settings));

    [Fact]
    public Task EachIsFoundAtItsOwnAttribute() => Verify.FindingsAsync(
        Declarations.Minimal(sections: "[Toleration(\"a\")] [Toleration(\"b\", {|ZKG5007:TolerationSeconds = 30|})] [Toleration(\"c\")]"));

    [Theory]
    [InlineData(
        "Operator = TolerationOperator.Exists, {|#0:Value = \"x\"|}",
        "Value of [Toleration] contradicts its Operator, Exists: the API server refuses every Pod, because that tolerates every value and may name none; use TolerationOperator.Equal, or remove the value")]
    [InlineData(
        "Effect = TaintEffect.NoSchedule, {|#0:TolerationSeconds = 3|}",
        "TolerationSeconds of [Toleration] contradicts its Effect, NoSchedule: the API server refuses every Pod, because only NoExecute is tolerated for a time; use TaintEffect.NoExecute, or remove the seconds")]
    [InlineData(
        "{|#0:TolerationSeconds = 3|}",
        "TolerationSeconds of [Toleration] contradicts its Effect, which is not set: the API server refuses every Pod, because only NoExecute is tolerated for a time; use TaintEffect.NoExecute, or remove the seconds")]
    public Task MessageSaysWhy(string settings, string message) => Verify.MessageAsync(With(settings), "ZKG5007", message);

    [Theory]
    [InlineData(null, "Operator = TolerationOperator.Exists, {|ZKG5007:Value = \"x\"|}", "Operator = TolerationOperator.Equal, Value = \"x\"")]
    [InlineData("Remove", "Operator = TolerationOperator.Exists, {|ZKG5007:Value = \"x\"|}", "Operator = TolerationOperator.Exists")]
    [InlineData(null, "{|ZKG5007:TolerationSeconds = 30|}", "TolerationSeconds = 30, Effect = TaintEffect.NoExecute")]
    [InlineData("Remove", "{|ZKG5007:TolerationSeconds = 30|}, Value = \"x\"", "Value = \"x\"")]
    [InlineData(null, "Effect = TaintEffect.NoSchedule, {|ZKG5007:TolerationSeconds = 30|}", "Effect = TaintEffect.NoSchedule")]
    [InlineData("NoExecute", "Effect = TaintEffect.NoSchedule, {|ZKG5007:TolerationSeconds = 30|}", "Effect = TaintEffect.NoExecute, TolerationSeconds = 30")]
    public Task FixResolvesIt(string? key, string before, string after) =>
        Verify.FixAsync<ZKG5007ContradictoryTolerationCodeFix>(With(before), With(after), key);

    private static string With(string settings) => Declarations.Minimal(sections: $"[Toleration(\"dedicated\", {settings})]");
}
