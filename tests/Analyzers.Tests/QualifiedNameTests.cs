using System.Text.RegularExpressions;
using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests;

/// <summary>Where no directive brings ZkGen's names, a fix writes them as its neighbours are written, or it would not compile.</summary>
public class QualifiedNameTests
{
    [Theory]
    [InlineData("ZkGen.")]
    [InlineData("global::ZkGen.")]
    public Task AMemberOfAnEnumKeepsItsType(string qualifier) => Verify.FixAsync<ZKG3010QuorumReadinessInOrderCodeFix>(
        Qualified(qualifier, Declarations.Minimal(sections: "[StatefulSet({|ZKG3010:PodManagementPolicy = PodManagementPolicy.OrderedReady|})]")),
        Qualified(qualifier, Declarations.Minimal(sections: "[StatefulSet(PodManagementPolicy = PodManagementPolicy.Parallel)]")));

    [Fact]
    public Task ANewOneGetsIt() => Verify.FixAsync<ZKG1011ImageOutsideKindCodeFix>(
        Qualified("ZkGen.", Old("{|ZKG1011:\"kubernetes-zookeeper:1.0-3.4.10\"|}").Replace("Version = \"3.4.10\"", "{|ZKG1003:Version = \"3.4.10\"|}", StringComparison.Ordinal)),
        Qualified("ZkGen.", Old("\"kubernetes-zookeeper:1.0-3.4.10\", Kind = ImageKind.KubernetesZooKeeper")));

    [Fact]
    public Task ANewSectionGetsIt() => Verify.FixAsync<ZKG5004AntiAffinityMissingCodeFix>(
        Qualified("ZkGen.", Declarations.MarkedWithout("ZKG5004", "PodAntiAffinity")),
        Qualified("ZkGen.", Declarations.Without(Declarations.Minimal(), "PodAntiAffinity")
            .Replace("Version = \"3.9.5\")]", "Version = \"3.9.5\")]\n[PodAntiAffinity(Mode = PodAntiAffinityMode.Preferred)]", StringComparison.Ordinal)),
        "Wish");

    private static string Old(string image) => Declarations.Minimal(sections: $"[Image({image})]", version: "3.4.10");

    // Attributes, behind a bracket or the colon of a markup, and enums.
    private static string Qualified(string qualifier, string declaration) => Regex.Replace(
        declaration.Replace("using ZkGen;\n", "", StringComparison.Ordinal), @"(?<=\[(?:\{\|ZKG\d{4}:)?)(?=[A-Z])|(?<== )(?=[A-Z]\w+\.[A-Z])", qualifier);
}
