using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG5004AntiAffinityMissingTests
{
    [Fact]
    public Task MissingAntiAffinityIsFoundAtTheEnsemble() => Verify.FindingsAsync(Declarations.MarkedWithout("ZKG5004", "PodAntiAffinity"));

    [Theory]
    [InlineData("[PodAntiAffinity]")]
    [InlineData("[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)]")]
    public Task DeclaredOneIsNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Fact]
    public Task OneServerNeedsNone() => Verify.FindingsAsync(Declarations.Without(Declarations.Minimal("Servers = 1"), "PodAntiAffinity"));

    [Theory]
    [InlineData("[PodAnti]")]
    [InlineData("[PodAntiAffinity(]")]
    [InlineData("[PodAntiAffinity(Mode = )]")]
    public Task HalfTypedOneIsNotMissing(string section) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal().Replace("[PodAntiAffinity]", section));

    [Fact]
    public Task MessageSaysWhatMayHappen() => Verify.MessageAsync(
        Declarations.MarkedWithout("#0", "PodAntiAffinity"),
        "ZKG5004",
        "[PodAntiAffinity] is missing: the scheduler may put all 3 servers on one node, and they fail with it; add it");

    [Theory]
    [InlineData(null, "[PodAntiAffinity]")]
    [InlineData("Preferred", "[PodAntiAffinity]")]
    [InlineData("Wish", "[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)]")]
    public Task FixAddsIt(string? key, string added) => Verify.FixAsync<ZKG5004AntiAffinityMissingCodeFix>(
        Declarations.MarkedWithout("ZKG5004", "PodAntiAffinity"),
        Declarations.Without(Declarations.Minimal(), "PodAntiAffinity").Replace("\n[DataVolume", $"\n{added}\n[DataVolume"),
        key);
}
