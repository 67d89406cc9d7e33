using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9014.</summary>
public sealed class SharedObjectNameTests
{
    private static readonly Place Name = EnsembleModel.At("Name");

    private static readonly EnsembleModel Tutorial = Models.Minimal with { Namespace = "shop" };

    [Fact]
    public void AServiceBelongsToOneEnsemble() => AssertFound(
        Named("a") with { ClientService = new() { Name = "zk" } }, ClientService.At("Name"),
        Named("b") with { ClientService = new() { Name = "zk" } }, ClientService.At("Name"));

    [Fact]
    public void ANameThatIsMadeOfTheEnsemblesIsFoundThere() => AssertFound(
        Named("a"), Name,
        Named("b") with { HeadlessService = new() { Name = "a-client" } }, HeadlessService.At("Name"));

    [Fact]
    public void AServiceOfOneKindOfImageIsNoOtherThanThatOfAnother() => AssertFound(
        Named("a") with { ClientService = new() { Name = "zk-cs" } }, ClientService.At("Name"),
        Tutorial, Name);

    [Fact]
    public void ABudgetBelongsToOneEnsemble() => AssertFound(
        Named("a") with { PodDisruptionBudget = new() { Name = "b-server" } }, PodDisruptionBudget.At("Name"),
        Named("b"), Name);

    [Fact]
    public void WithoutABudgetThereIsNoName() => AssertNotFound(
        Named("a") with { PodDisruptionBudget = new() { Name = "b-server" } },
        Named("b") with { PodDisruptionBudget = null });

    /// <summary>Kubernetes calls a claim VOLUME-NAME-ORDINAL: data-a-b-0 is the first server's of a-b, and of b.</summary>
    [Fact]
    public void AClaimBelongsToOneServer() => AssertFound(
        Named("a-b"), Name,
        Named("b") with { DataVolume = new() { Storage = "10Gi", Name = "data-a" } }, DataVolume.At("Name"));

    /// <summary>The claims of b-1 are data-b-1-0 and so on, the one of the second server of b is data-b-1.</summary>
    [Fact]
    public void AnOrdinalIsNoPartOfAName() => AssertNotFound(Named("b"), Named("b-1"));

    [Fact]
    public void ALabelByWhichAnotherOnesPodsAreKnownIsFound() => AssertFound(
        Named("a") with { Labels = Models.Entries("Label", ("team", "shop"), ("app", "zk")) }, new("Label", "Value", 1),
        Tutorial, Name);

    [Fact]
    public void AllLabelsOfASelectorMustBeThere()
    {
        (string, string)[] selector = [("app.kubernetes.io/name", "zookeeper"), ("app.kubernetes.io/instance", "a"), ("app.kubernetes.io/component", "server")];

        AssertFound(Tutorial with { Labels = Models.Entries("Label", selector) }, new("Label", "Value", 0), Named("a"), Name);
        AssertNotFound(Tutorial with { Labels = Models.Entries("Label", selector[..2]) }, Named("a"));
        AssertNotFound(Tutorial, Named("a") with { Labels = Models.Entries("Label", ("app", "other"), ("zk", "app")) });
    }

    [Fact]
    public void ANamespaceKeepsThemApart() => AssertNotFound(
        Named("a") with { Namespace = "shop", ClientService = new() { Name = "zk" } },
        Named("b") with { Namespace = "test", ClientService = new() { Name = "zk" } });

    /// <summary>Of two that are one everything is shared, and ZKG9007 says so.</summary>
    [Fact]
    public void TwoOfOneNameAreLeftToAnotherRule() =>
        Assert.All(FindingsOf(Named("zk", "A") with { Folder = "a" }, Named("zk", "B") with { Folder = "b" }), findings => Assert.Equal(["ZKG9007"], findings.Select(finding => finding.Id)));

    [Fact]
    public void WhatCannotBeReadIsNobodys()
    {
        var unknown = Setting<string>.Unreadable;

        AssertNotFound(Named("a") with { ClientService = new() { Name = unknown } }, Named("b") with { ClientService = new() { Name = "a-client" } });
        AssertNotFound(Named("a") with { DataVolume = new() { Name = unknown } }, Named("b") with { DataVolume = new() { Name = "data-a" } });
        AssertNotFound(Named("a") with { Labels = [new(new("Label"), "app", unknown)] }, Tutorial);
        AssertNotFound(
            Named("a") with { Image = new() { Kind = Setting<ImageKind>.Unreadable } },
            Named("b") with { HeadlessService = new() { Name = "a-headless" }, ClientService = new() { Name = "a-client" } });
    }

    [Fact]
    public void TheMessageNamesWhatIsShared() => Assert.Equal(
        "The volume claim 'data-a-b-0' in the namespace 'shop' is that of 'Shop.b' too: two servers would write into one volume; give one of the two another name",
        Assert.Single(FindingsOf(Named("a-b"), Named("b") with { DataVolume = new() { Name = "data-a" } })[0]).Message);

    private static EnsembleModel Named(string name, string? declaration = null) => Models.Good with { Name = name, DeclaredType = new($"Shop.{declaration ?? name}", null) };

    private static void AssertFound(EnsembleModel one, Place place, EnsembleModel other, Place otherPlace)
    {
        var findings = FindingsOf(one, other).Select(Assert.Single).ToList();

        Assert.Equal([("ZKG9014", place), ("ZKG9014", otherPlace)], findings.Select(finding => (finding.Id, finding.Place)));
        Assert.All(findings, finding => Assert.True(finding.Rule is { Rejects: true, IsAcceptable: false }));
    }

    private static void AssertNotFound(params EnsembleModel[] models) => Assert.All(FindingsOf(models), Assert.Empty);

    private static List<List<Finding>> FindingsOf(params EnsembleModel[] models)
    {
        var all = models.Select(EnsembleIdentity.Of).OfType<EnsembleIdentity>().ToList();
        return [.. all.Select(each => Review.OfIdentity(each, new(all)).ToList())];
    }
}
