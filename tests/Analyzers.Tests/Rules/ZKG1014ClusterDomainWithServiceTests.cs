using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG1014ClusterDomainWithServiceTests
{
    [Theory]
    [InlineData("svc.cluster.local")]
    [InlineData("shop.svc.cluster.local")]
    [InlineData("shop.svc")]
    [InlineData("svc")]
    public Task DomainWithThePartOfServicesIsFound(string domain) => Verify.FindingsAsync(Declarations.Minimal($"{{|ZKG1014:ClusterDomain = \"{domain}\"|}}"));

    [Theory]
    [InlineData("ClusterDomain = \"cluster.local\"")]
    [InlineData("ClusterDomain = \"svc1.example\"")]
    [InlineData("ClusterDomain = \"k8s-svc.example\"")]
    [InlineData("")]
    public Task OtherDomainIsNot(string argument) => Verify.FindingsAsync(Declarations.Minimal(argument));

    [Fact]
    public Task MalformedDomainIsAnotherRulesMatter() => Verify.FindingsAsync(Declarations.Minimal("{|ZKG9005:ClusterDomain = \"svc..local\"|}"));

    [Theory]
    [InlineData("ClusterDomain = ")]
    [InlineData("ClusterDomain = svc")]
    public Task HalfTypedDomainIsNot(string argument) => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(argument));

    [Fact]
    public Task MessageSaysWhatToUse() => Verify.MessageAsync(
        Declarations.Minimal("{|#0:ClusterDomain = \"svc.cluster.local\"|}"),
        "ZKG1014",
        "ClusterDomain 'svc.cluster.local' holds the part 'svc', which is put before it already: no server's name would resolve and the start script refuses to start; use 'cluster.local'");

    [Theory]
    [InlineData("svc.cluster.local", "cluster.local")]
    [InlineData("shop.svc.k8s.example", "k8s.example")]
    [InlineData("svc", "cluster.local")]
    public Task FixLeavesThePartOut(string before, string after) => Verify.FixAsync<ZKG1014ClusterDomainWithServiceCodeFix>(
        Declarations.Minimal($"{{|ZKG1014:ClusterDomain = \"{before}\"|}}"), Declarations.Minimal($"ClusterDomain = \"{after}\""));
}
