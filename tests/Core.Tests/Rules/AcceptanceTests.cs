using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>What <c>[AcceptFinding]</c> does to a review, and the rule ZKG9008.</summary>
public sealed class AcceptanceTests
{
    private static readonly EnsembleModel Refused = Models.Good with { Servers = 4, ZooCfg = new() { MinSessionTimeout = 50000 } };

    [Fact]
    public void WithoutItEverythingIsSaidInTheOrderOfTheCatalogue()
    {
        Assert.Equal(["ZKG1001", "ZKG2001"], Ids(Refused));
        Assert.Equal(["ZKG2001"], Review.Of(Refused).Rejections.Select(finding => finding.Id));
    }

    [Fact]
    public void ItSilencesItsRuleAndNoOther()
    {
        Assert.Equal(["ZKG1001"], Ids(Accepting(Accepted(0, "ZKG2001", "tried"))));
        Assert.Equal(["ZKG2001"], Ids(Accepting(Accepted(0, "ZKG1001", "tried"))));
        Assert.Empty(Ids(Accepting(Accepted(0, "ZKG1001", "tried"), Accepted(1, "ZKG2001", "tried"))));
    }

    [Fact]
    public void AnAcceptedErrorNoLongerRejects() => Assert.Empty(Review.Of(Accepting(Accepted(0, "ZKG2001", "tried"))).Rejections);

    [Theory]
    [InlineData("ZKG0000")]
    [InlineData("zkg2001")]
    [InlineData(" ZKG2001")]
    [InlineData("ZKG2001,ZKG1001")]
    [InlineData("")]
    [InlineData("*")]
    public void AnUnknownIdAcceptsNothing(string id) => AssertComplaint("Id", Accepted(0, id, "tried"));

    [Theory]
    [InlineData("ZKG1002")]
    [InlineData("ZKG9003")]
    [InlineData("ZKG9007")]
    [InlineData("ZKG9008")]
    public void WhatLeavesNothingToWriteCannotBeAccepted(string id)
    {
        AssertComplaint("Id", Accepted(0, id, "tried"));

        var model = Models.Good with { Servers = 0, Version = default, AcceptedFindings = [Accepted(0, id, "tried")] };
        Assert.Equal(["ZKG1002", "ZKG9003", "ZKG9008"], Ids(model));
    }

    [Fact]
    public void WithoutAReasonItAcceptsNothing()
    {
        AssertComplaint("Because", Accepted(0, "ZKG2001", default(Setting<string>)));
        AssertComplaint("Because", Accepted(0, "ZKG2001", ""));
        AssertComplaint("Because", Accepted(0, "ZKG2001", " \t"));
    }

    [Fact]
    public void TheSecondOfOneRuleAcceptsNothing()
    {
        var model = Accepting(Accepted(0, "ZKG2001", "tried"), Accepted(1, "ZKG1001", "tried"), Accepted(2, "ZKG2001", "tried again"), Accepted(3, "ZKG2001", "and again"));

        Assert.Equal(
            [("ZKG9008", new Place("AcceptFinding", "Id", 2)), ("ZKG9008", new Place("AcceptFinding", "Id", 3))],
            Review.Of(model).Findings.Select(finding => (finding.Id, finding.Place)));
    }

    [Fact]
    public void TheSecondCountsWhereTheFirstDoesNot()
    {
        var model = Accepting(Accepted(0, "ZKG2001", ""), Accepted(1, "ZKG2001", "tried"), Accepted(2, "ZKG1001", "tried"));

        Assert.Equal([("ZKG9008", new Place("AcceptFinding", "Because", 0))], Review.Of(model).Findings.Select(finding => (finding.Id, finding.Place)));
    }

    [Fact]
    public void WhereThereIsNothingToAcceptItSaysSo()
    {
        var finding = Assert.Single(Review.Of(Models.Good with { AcceptedFindings = [Accepted(0, "ZKG2001", "tried")] }).Findings);

        Assert.Equal(("ZKG9008", new Place("AcceptFinding", "Id")), (finding.Id, finding.Place));
    }

    [Fact]
    public void ItsPlaceIsThatOfTheRightOneOfThem()
    {
        var model = Accepting(Accepted(0, "ZKG2001", "tried"), Accepted(1, "ZKG0000", "tried"), Accepted(2, "ZKG1001", default(Setting<string>)));

        Assert.Equal(
            [EnsembleModel.At("Servers"), new Place("AcceptFinding", "Id", 1), new Place("AcceptFinding", "Because", 2)],
            Review.Of(model).Findings.Select(finding => finding.Place));
    }

    [Fact]
    public void OneThatIsBeingTypedIsNotJudged()
    {
        Assert.Equal(["ZKG1001", "ZKG2001"], Ids(Accepting(Accepted(0, Setting<string>.Unreadable, default))));
        Assert.DoesNotContain("ZKG9008", Ids(Accepting(Accepted(0, "ZKG2001", Setting<string>.Unreadable))));
    }

    [Fact]
    public void WithoutAnEnsembleThatIsAllThereIsToSay()
    {
        var model = Refused with { Name = default, Version = default, Folder = "..", AcceptedFindings = [Accepted(0, "ZKG9002", "tried")] };

        Assert.Equal([("ZKG9002", Place.Declaration)], Review.Of(model).Findings.Select(finding => (finding.Id, finding.Place)));
    }

    /// <summary>The complaint is there, and what should have been accepted is still said.</summary>
    private static void AssertComplaint(string property, AcceptedFinding accepted)
    {
        var findings = Review.Of(Accepting(accepted)).Findings;

        Assert.Equal(["ZKG1001", "ZKG2001", "ZKG9008"], findings.Select(finding => finding.Id));
        Assert.Equal(new Place("AcceptFinding", property), findings[2].Place);
        Assert.False(findings[2].Rule.Rejects);
    }

    private static AcceptedFinding Accepted(int index, Setting<string> id, Setting<string> because) => new(new("AcceptFinding", null, index), id, because);

    private static EnsembleModel Accepting(params AcceptedFinding[] accepted) => Refused with { AcceptedFindings = [.. accepted] };

    private static IEnumerable<string> Ids(EnsembleModel model) => Review.Of(model).Findings.Select(finding => finding.Id);
}
