using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG5001 to ZKG5007, over all numbers of servers.</summary>
public sealed class SchedulingRuleTests
{
    [Fact]
    public void ABudgetIsFoundExactlyIfADrainCouldBreakTheQuorum()
    {
        for (var servers = 3; servers <= Quorum.MaxServers; servers++)
        {
            for (var unavailable = 1; unavailable <= servers; unavailable++)
            {
                var findings = FindingsOf(Models.Good with { Servers = servers, PodDisruptionBudget = new() { MaxUnavailable = unavailable } }, new ZKG5002PodDisruptionBudgetBreaksQuorum());
                Assert.Equal(servers - unavailable < Quorum.Size(servers), findings.Any());
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    public void WithOneServerOrAnImpossibleNumberNothingIsMissing(int servers)
    {
        var model = Models.Good with { Servers = servers, PodDisruptionBudget = null, PodAntiAffinity = null };

        Assert.Empty(FindingsOf(model, new ZKG5001PodDisruptionBudgetMissing()));
        Assert.Empty(FindingsOf(model, new ZKG5004AntiAffinityMissing()));
    }

    [Fact]
    public void WhatIsMissingMayBeBeingTyped()
    {
        var model = Models.Good with { HasUnknownAttributes = true, PodDisruptionBudget = null, PodAntiAffinity = null, ReadinessProbe = null, LivenessProbe = null };

        Assert.Empty(Review.Of(model).Findings);
    }

    [Fact]
    public void AnUnreadableNumberOfServersIsNotCompared()
    {
        var model = Models.Good with
        {
            Servers = Setting<int>.Unreadable,
            PodDisruptionBudget = new() { MaxUnavailable = 200 },
            PodAntiAffinity = new() { TopologyKey = "topology.kubernetes.io/region" },
            NodeSelectors = Models.Entries("NodeSelector", ("kubernetes.io/hostname", "node-a")),
        };

        Assert.Empty(Review.Of(model).Findings);
    }

    /// <summary>A budget of 0 is the guard of somebody who has one server: whether it goes is not for a fix to say.</summary>
    [Fact]
    public void TheFixOfABlockingBudgetNeedsASecondServer()
    {
        var blocked = Models.Good with { PodDisruptionBudget = new() { MaxUnavailable = 0 } };

        Assert.Single(Assert.Single(FindingsOf(blocked, new ZKG5003PodDisruptionBudgetBlocksDrains())).Data);
        Assert.Empty(Assert.Single(FindingsOf(blocked with { Servers = 1 }, new ZKG5003PodDisruptionBudgetBlocksDrains())).Data);
    }

    [Fact]
    public void ATolerationIsRefusedForEachOfItsContradictions()
    {
        var toleration = new Toleration(new("Toleration", null, 2)) { Key = "a", Operator = TolerationOperator.Exists, Value = "b", Effect = TaintEffect.NoSchedule, TolerationSeconds = 3 };
        var review = Review.Of(Models.Good with { Tolerations = [toleration] });

        Assert.Equal([toleration.At("Value"), toleration.At("TolerationSeconds")], review.Findings.Select(finding => finding.Place));
        Assert.Equal(["ZKG5007", "ZKG5007"], review.Rejections.Select(rejection => rejection.Id));
    }

    [Fact]
    public void HalfATolerationIsNotJudged() => Assert.Empty(Review.Of(Models.Good with
    {
        Tolerations =
        [
            new(new("Toleration")) { Key = "a", Operator = Setting<TolerationOperator>.Unreadable, Value = "b", Effect = Setting<TaintEffect>.Unreadable, TolerationSeconds = 3 },
        ],
    }).Findings);

    private static IEnumerable<Finding> FindingsOf(EnsembleModel model, Rule rule) => rule.Check(model);
}
