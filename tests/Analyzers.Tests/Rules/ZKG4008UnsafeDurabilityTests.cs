using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG4008UnsafeDurabilityTests
{
    [Fact]
    public Task ConfirmationBeforeTheDiskIsFound() => Verify.FindingsAsync(With("{|ZKG4008:ForceSync = false|}"));

    [Theory]
    [InlineData("")]
    [InlineData("ForceSync = true")]
    public Task ConfirmationAfterItIsNot(string setting) => Verify.FindingsAsync(With(setting));

    [Fact]
    public Task WhileItIsTypedNothingIs() => Verify.FindingsInBrokenCodeAsync(With("ForceSync = "));

    [Fact]
    public Task MessageSaysWhatHappens() => Verify.MessageAsync(
        With("{|#0:ForceSync = false|}"),
        "ZKG4008",
        "forceSync=no: a server confirms what is not on its disk yet, and nodes that lose power together lose confirmed writes; leave it out");

    [Fact]
    public Task FixRemovesIt() => Verify.FixAsync<ZKG4008UnsafeDurabilityCodeFix>(With("TickTime = 2000, {|ZKG4008:ForceSync = false|}"), With("TickTime = 2000"));

    private static string With(string setting) => Declarations.Minimal(sections: $"[ZooCfg({setting})]");
}
