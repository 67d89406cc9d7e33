using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rendering;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9015.</summary>
public sealed class NestedFolderTests
{
    [Theory]
    [InlineData("zk/kustomize")]
    [InlineData("zk/kustomize/inner")]
    [InlineData("zk/zookeeper.yaml")]
    [InlineData("zk/zoo.cfg/inner")]
    [InlineData("ZK/Kustomize")]
    public void AFolderInAnotherBundleIsFoundInTheInnerOne(string folder)
    {
        var (outer, inner) = (Of("Outer", "zk"), Of("Inner", folder));
        var finding = Assert.Single(Review.OfIdentity(inner, new([outer, inner])));

        Assert.Equal(("ZKG9015", EnsembleModel.At("Folder")), (finding.Id, finding.Place));
        Assert.Contains("'Outer'", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Review.OfIdentity(outer, new([outer, inner])));
    }

    [Theory]
    [InlineData("zk/inner")]
    [InlineData("zk/kustomize-2")]
    [InlineData("zk2/kustomize")]
    [InlineData("prod/zk/kustomize")]
    [InlineData("kustomize")]
    public void AFolderBesideItIsNot(string folder)
    {
        var (outer, inner) = (Of("Outer", "zk"), Of("Inner", folder));

        Assert.Empty(Review.OfIdentity(inner, new([outer, inner])));
        Assert.Empty(Review.OfIdentity(outer, new([outer, inner])));
    }

    /// <summary>Whatever a bundle writes, no other one lies in it.</summary>
    [Fact]
    public void AllThatABundleHoldsIsKnown() => RandomModels.Hold(model => Assert.All(
        Bundle.Render(model).Artifacts,
        artifact => Assert.Single(Review.OfIdentity(Of("Inner", $"outer/{artifact.Path}"), new([Of("Outer", "outer")])))));

    private static EnsembleIdentity Of(string declaration, string folder) => new(declaration, declaration, "shop", folder, FolderIsDeclared: true);
}
