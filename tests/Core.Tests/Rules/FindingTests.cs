using System.Text.RegularExpressions;
using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>Of every finding that the bad models of these tests give.</summary>
public sealed partial class FindingTests
{
    private static readonly List<Finding> Findings =
    [
        .. BadModels.All.SelectMany(bad => Review.Of(bad.Model).Findings),
        .. Review.OfIdentity(new("A", "zk", "shop", "zk", false), new([new("B", "zk", "shop", "zk", false)])),
        .. Review.OfIdentity(new("A", "zk", "shop", "zk", false), new([new("B", "zk2", "shop", "zk", true)])),
        .. Review.OfIdentity(new("A", "a", "shop", "zk/zoo.cfg", true), new([new("B", "zk", "shop", "zk", false)])),
        .. Compared(Models.Good with { Name = "a-b" }, Models.Good with { Name = "b", DataVolume = new() { Storage = "10Gi", Name = "data-a" } }),
    ];

    private static readonly string[] OfClientCode = ["ZKG2029", "ZKG2030"];

    [Fact]
    public void EveryRuleIsAmongThem() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id).Except(OfClientCode), Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EachBadModelHasTheFindingOfItsRule() =>
        Assert.All(BadModels.All, bad => Assert.Contains(Review.Of(bad.Model).Findings, finding => finding.Id == bad.Id));

    [Fact]
    public void EachBadModelHasNoOther() =>
        Assert.All(BadModels.All, bad => Assert.All(Review.Of(bad.Model).Findings, finding => Assert.Equal(bad.Id, finding.Id)));

    [Fact]
    public void TheArgumentsFillThePlaceholders() => Assert.All(Findings, finding =>
    {
        Assert.Equal(Placeholder().Matches(finding.Rule.Message).Select(match => match.Value).Distinct().Count(), finding.Arguments.Count);
        Assert.All(finding.Arguments, (argument, i) => Assert.True(argument.Length > 0 || finding.Rule.Message.Contains($"'{{{i}}}'"), "an argument is empty"));
        Assert.All(finding.Arguments, argument => Assert.Contains(argument, finding.Message, StringComparison.Ordinal));
    });

    [Fact]
    public void AMessageIsOneLineAndShort() => Assert.All(Findings, finding =>
    {
        Assert.DoesNotContain(finding.Message, char.IsControl);
        Assert.DoesNotContain("  ", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Message.Length, 20, 320);
    });

    [Fact]
    public void AUsersBracesAreNoPlaceholders() =>
        Assert.Contains(Findings, finding => finding.Id == "ZKG9005" && finding.Message.Contains("'{0}'", StringComparison.Ordinal));

    [Theory]
    [InlineData(2, "2 voters tolerate no failure, as 1 would: a majority of 2 is 2; use 3")]
    [InlineData(4, "4 voters tolerate 1 failure, as 3 would: a majority of 4 is 3; use 3 or 5")]
    [InlineData(6, "6 voters tolerate 2 failures, as 5 would: a majority of 6 is 4; use 5 or 7")]
    public void AnEvenNumberOfVotersIsExplained(int servers, string message) =>
        Assert.Equal(message, Assert.Single(Review.Of(Models.Good with { Servers = servers }).Findings).Message);

    [Fact]
    public void ALongNameIsCutInTheMessage()
    {
        var finding = Assert.Single(Review.Of(Models.Good with { Name = new string('x', 4000) + "\ud83d\ude00" }).Findings);

        Assert.InRange(finding.Message.Length, 60, 320);
    }

    /// <summary>Half a pair in a message would be written as a question mark, or refused, by what prints it.</summary>
    [Fact]
    public void ANameIsNotCutInsideAPair()
    {
        for (var length = 55; length < 65; length++)
        {
            var finding = Assert.Single(Review.Of(Models.Good with { Namespace = new string('x', length) + "\ud83d\ude00\ud83d\ude00" }).Findings);
            for (var i = 0; i < finding.Message.Length; i++)
                Assert.True(!char.IsSurrogate(finding.Message, i) || char.IsSurrogatePair(finding.Message, i++), finding.Message);
        }
    }

    private static IEnumerable<Finding> Compared(EnsembleModel self, EnsembleModel other) =>
        Review.OfIdentity(EnsembleIdentity.Of(self)!, new([EnsembleIdentity.Of(other)! with { Declaration = "Other" }]));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
