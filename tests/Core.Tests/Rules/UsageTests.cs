using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG9001 to ZKG9006.</summary>
public sealed class UsageTests
{
    [Fact]
    public void AGoodDeclarationHasNoFindings()
    {
        Assert.Empty(Review.Of(Models.Good).Findings);
        Assert.Empty(Review.Of(Models.Full).Rejections);
    }

    [Fact]
    public void WhatIsMissingIsNamedEachByItself()
    {
        var findings = Review.Of(Models.Good with { Version = default, DataVolume = new() }).Findings;

        Assert.All(findings, finding => Assert.Equal(("ZKG9003", EnsembleModel.At()), (finding.Id, finding.Place)));
        Assert.Collection(
            findings.Select(finding => finding.Message),
            message => Assert.Contains("Version", message, StringComparison.Ordinal),
            message => Assert.Contains("[DataVolume(", message, StringComparison.Ordinal));
    }

    /// <summary>The official image of the declared version is taken then.</summary>
    [Fact]
    public void AnImageNeedNotBeDeclared()
    {
        Assert.Empty(Review.Of(Models.Good with { Image = new() }).Findings);
        Assert.Empty(Review.Of(Models.Good with { Image = new() { Name = "mirror.example.com/zookeeper:3.9.5" } }).Findings);
    }

    [Fact]
    public void UnreadableIsNeverReportedAsMissingNorAsMalformed()
    {
        var review = Review.Of(Models.Unreadable);

        Assert.Empty(review.Findings);
        Assert.Equal(["ZKG9004"], review.Rejections.Select(rejection => rejection.Id));
    }

    [Fact]
    public void AnUnreadableValueIsReportedUnlessTheCompilerDoesSo()
    {
        var place = EnsembleModel.At("Version");
        var model = Models.Good with { UnreadableValues = [new(place, "is '3.4', which is no version"), new(ZooCfg.At("TickTime"), null)] };
        var finding = Assert.Single(Review.Of(model).Findings);

        Assert.Equal(("ZKG9004", place), (finding.Id, finding.Place));
        Assert.Equal("Version of [ZooKeeperEnsemble] is '3.4', which is no version", finding.Message);
    }

    /// <summary>An attribute that the compiler does not know may be the one that is missing, half typed.</summary>
    [Fact]
    public void BesideAnUnknownAttributeNothingIsMissing()
    {
        Assert.Empty(Review.Of(Models.Good with { HasUnknownAttributes = true, Version = default, DataVolume = new() }).Findings);
        Assert.Empty(Review.Of(Models.Good with { HasUnknownAttributes = true, Name = default }).Findings);
        Assert.Equal(["ZKG1001"], Review.Of(Models.Good with { HasUnknownAttributes = true, Servers = 4 }).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void AProjectThatWritesNoFilesIsWarned()
    {
        var review = Review.Of(Models.Good with { WritesFiles = false });

        Assert.Equal([("ZKG9011", EnsembleModel.At())], review.Findings.Select(finding => (finding.Id, finding.Place)));
        Assert.Empty(review.Rejections);
    }

    [Theory]
    [InlineData(52, true)]
    [InlineData(53, false)]
    public void AnEnsemblesNameLeavesRoomForTheRevisionsHash(int length, bool isAccepted) =>
        Assert.Equal(isAccepted, Review.Of(Models.Good with { Name = new string('a', length) }).Findings.Count == 0);

    [Fact]
    public void EachNameIsFoundAtItsPlace()
    {
        var model = Models.Good with
        {
            Name = "3zk",
            Namespace = "a.b",
            ClusterDomain = "-",
            HeadlessService = new() { Name = "3hs" },
            ClientService = new() { Name = "cs-" },
            PodDisruptionBudget = new() { Name = "A" },
            DataVolume = Models.Good.DataVolume with { Name = "a.b", StorageClassName = "Fast" },
            Pod = new() { PriorityClassName = "a..b" },
            PodAntiAffinity = new() { TopologyKey = "a b" },
            ImagePullSecrets = Models.Items("ImagePullSecret", "Name", "good", "a_b"),
            Labels = Models.Entries("Label", ("a/b/c", "good"), ("good", "-")),
            NodeSelectors = Models.Entries("NodeSelector", ("-", "a b")),
            Annotations = Models.Entries("Annotation", ("/x", "any text, of any length")),
            EnvironmentVariables = Models.Entries("EnvironmentVariable", ("1A", "any text")),
            Tolerations = [new(new("Toleration", null, 3)) { Key = "a b", Value = "c d" }],
        };

        Assert.Equal(
            [
                EnsembleModel.At("Name"), EnsembleModel.At("Namespace"), EnsembleModel.At("ClusterDomain"), HeadlessService.At("Name"),
                ClientService.At("Name"), PodDisruptionBudget.At("Name"), DataVolume.At("Name"),
                DataVolume.At("StorageClassName"), Pod.At("PriorityClassName"), PodAntiAffinity.At("TopologyKey"),
                new("ImagePullSecret", "Name", 1), new("Label", "Key", 0), new("Label", "Value", 1), new("NodeSelector", "Key", 0), new("NodeSelector", "Value", 0),
                new("Annotation", "Key", 0), new("EnvironmentVariable", "Name", 0), new("Toleration", "Key", 3), new("Toleration", "Value", 3),
            ],
            Review.Of(model).Findings.Select(finding => finding.Place));
    }

    [Fact]
    public void NamesThatKubernetesTakesAreNotMalformed() => Assert.Empty(Review.Of(Models.Good with
    {
        Name = "zk",
        Namespace = "007",
        PodDisruptionBudget = new() { Name = "1.zk" },
        DataVolume = Models.Good.DataVolume with { Name = "0" },
    }).Findings);

    /// <summary>The API server makes an annotation's key lower case before it looks at it; a label's it does not.</summary>
    [Fact]
    public void AnAnnotationsDomainMayHaveCapitals()
    {
        Assert.Empty(Review.Of(Models.Good with { Annotations = Models.Entries("Annotation", ("Example.com/Owner", "x")) }).Findings);
        Assert.Single(Review.Of(Models.Good with { Labels = Models.Entries("Label", ("Example.com/Owner", "x")) }).Findings);
    }

    /// <summary>DNS takes labels of 63 and names of 253 characters; a Pod's name has the cluster's domain at its end.</summary>
    [Theory]
    [InlineData(63, 1, true)]
    [InlineData(64, 1, false)]
    [InlineData(3, 56, true)]
    [InlineData(3, 57, false)]
    public void ADomainLeavesRoomForTheServersHostNames(int partLength, int parts, bool isAccepted)
    {
        var domain = string.Join('.', Enumerable.Repeat(new string('x', partLength), parts));
        var model = Models.Good with { Namespace = default, Servers = 11, ClusterDomain = domain, AcceptedFindings = [new(new("AcceptFinding"), "ZKG1007", "two digits")] };
        Assert.Equal(isAccepted, new EnsemblePlan(model).ServerHosts.All(host => host.Length <= 253 && host.Split('.').All(label => label.Length <= 63)));

        var findings = Review.Of(model).Findings;
        Assert.Equal(isAccepted ? [] : [("ZKG9005", EnsembleModel.At("ClusterDomain"))], findings.Select(finding => (finding.Id, finding.Place)));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("/etc")]
    [InlineData("prod\\zk")]
    [InlineData("nul")]
    public void AnUnsafeFolderIsFound(string folder)
    {
        var finding = Assert.Single(Review.Of(Models.Good with { Folder = folder }).Findings);

        Assert.Equal(("ZKG9006", EnsembleModel.At("Folder")), (finding.Id, finding.Place));
        Assert.Contains($"'{folder}'", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>The folder is the ensemble's name then, and no folder can have it on Windows.</summary>
    [Theory]
    [InlineData("con")]
    [InlineData("aux")]
    [InlineData("nul")]
    [InlineData("prn")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void ANameThatIsADeviceIsAnUnsafeFolderToo(string name)
    {
        var finding = Assert.Single(Review.Of(Models.Good with { Name = name }).Findings);

        Assert.Equal(("ZKG9006", EnsembleModel.At("Name")), (finding.Id, finding.Place));
        Assert.Empty(Review.Of(Models.Good with { Name = name, Folder = "zk" }).Findings);
    }
}
