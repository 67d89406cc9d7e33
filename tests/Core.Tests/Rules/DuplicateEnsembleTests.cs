using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9007.</summary>
public sealed class DuplicateEnsembleTests
{
    [Fact]
    public void OneNameInOneNamespaceIsOneEnsemble() => AssertFound(
        EnsembleModel.At("Name"),
        Named("A") with { Name = "zk", Folder = "a" },
        Named("B") with { Name = "zk", Folder = "b" });

    [Fact]
    public void TheDefaultNamespaceIsTheOneOfThatName() => AssertFound(
        EnsembleModel.At("Name"),
        Named("A") with { Folder = "a" },
        Named("B") with { Namespace = "default", Folder = "b" });

    [Fact]
    public void OneNameInTwoNamespacesIsTwoEnsembles() => AssertNotFound(
        Named("A") with { Namespace = "prod", Folder = "prod/zk" },
        Named("B") with { Namespace = "test", Folder = "test/zk" });

    [Fact]
    public void AFolderHoldsOneBundle() => AssertFound(
        EnsembleModel.At("Folder"),
        Named("A") with { Name = "a", Folder = "zk" },
        Named("B") with { Name = "b", Folder = "zk" });

    [Fact]
    public void AFolderThatIsTheNameIsFoundThere() => AssertFound(
        EnsembleModel.At("Name"),
        Named("A") with { Name = "zk", Namespace = "prod" },
        Named("B") with { Name = "zk", Namespace = "test" });

    /// <summary>They are one folder on Windows and macOS.</summary>
    [Fact]
    public void FoldersThatDifferInCaseAreOne() => AssertFound(
        EnsembleModel.At("Folder"),
        Named("A") with { Name = "a", Folder = "Prod/zk" },
        Named("B") with { Name = "b", Folder = "prod/ZK" });

    [Fact]
    public void EachOfThemNamesTheOther()
    {
        var all = new[] { Named("Shop.A"), Named("Shop.B"), Named("Shop.C") with { Name = "other" } }.Select(EnsembleIdentity.Of).OfType<EnsembleIdentity>().ToList();

        Assert.StartsWith("'Shop.B' ", Assert.Single(Review.OfIdentity(all[0], new(all))).Message, StringComparison.Ordinal);
        Assert.StartsWith("'Shop.A' ", Assert.Single(Review.OfIdentity(all[1], new(all))).Message, StringComparison.Ordinal);
        Assert.Empty(Review.OfIdentity(all[2], new(all)));
    }

    [Fact]
    public void OneThatIsThereTwiceIsNotItsOwnDuplicate() => AssertNotFound(Named("A"), Named("A"));

    /// <summary>Rules are silent where they cannot know; <c>zookeeper</c> and <c>default</c> only stand in for what cannot be read.</summary>
    [Fact]
    public void WhatCannotBeReadIsNobodysDuplicate()
    {
        var unknown = Setting<string>.Unreadable;

        AssertNotFound(Named("A") with { Name = "zookeeper" }, Named("B") with { Name = unknown });
        AssertNotFound(Named("A") with { Name = unknown }, Named("B") with { Name = unknown });
        AssertNotFound(Named("A") with { Folder = "a" }, Named("B") with { Namespace = unknown, Folder = "b" });
        AssertNotFound(Named("A") with { Namespace = "prod" }, Named("B") with { Namespace = "test", Folder = unknown });
    }

    private static EnsembleModel Named(string declaration) => Models.Good with { Namespace = default, DeclaredType = new(declaration, null) };

    private static void AssertFound(Place place, params EnsembleModel[] models) => Assert.All(FindingsOf(models), findings =>
    {
        var finding = Assert.Single(findings);
        Assert.Equal(("ZKG9007", place), (finding.Id, finding.Place));
        Assert.True(finding.Rule.Rejects);
        Assert.False(finding.Rule.IsAcceptable);
    });

    private static void AssertNotFound(params EnsembleModel[] models) => Assert.All(FindingsOf(models), Assert.Empty);

    private static IEnumerable<List<Finding>> FindingsOf(EnsembleModel[] models)
    {
        var all = models.Select(EnsembleIdentity.Of).OfType<EnsembleIdentity>().ToList();
        return all.Select(each => Review.OfIdentity(each, new(all)).ToList());
    }
}
