using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG7001: zkServer.sh passes its flags without quotes.</summary>
public sealed class JvmFlagTests
{
    [Theory]
    [InlineData("-XX:+UseZGC"), InlineData("-Xss512k"), InlineData("-Da=b"), InlineData("-Da="), InlineData("-Da=o'brien"), InlineData("-Da=\"b\""), InlineData("-Da=$HOME")]
    [InlineData("-Da=`b`"), InlineData("-Da=\\b"), InlineData("--add-opens=java.base/java.lang=ALL-UNNAMED"), InlineData("-Da={b,c}"), InlineData("-Da=~"), InlineData("-Da=b;c")]
    [InlineData("-javaagent:/agent.jar=7000:/conf/jmx.yaml"), InlineData("-Da=ä"), InlineData("-XX:OnError=kill"), InlineData("-Xlog:gc*:stdout")]
    public void AFlagThatReachesTheJvmIsWell(string flag) => Assert.Empty(Review.Of(Declaring(flag)).Findings);

    [Theory]
    [InlineData("XX:+UseZGC", "'-'")]
    [InlineData("+UseZGC", "'-'")]
    [InlineData(" -Xss1m", "'-'")]
    [InlineData("@/conf/flags", "'-'")]
    [InlineData("org.example.Main", "'-'")]
    [InlineData("-Xss1m -Xlog", "splits")]
    [InlineData("-Da=b c", "splits")]
    [InlineData("-Da=b ", "splits")]
    public void AFlagThatDoesNotIsFoundWithTheReason(string flag, string reason)
    {
        var finding = Assert.Single(Review.Of(Declaring(flag)).Findings, each => each.Id == "ZKG7001");

        Assert.Equal(new Place("JvmFlag", "Flag", 0), finding.Place);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Rule.Rejects);
    }

    [Fact]
    public void EachIsFoundAtItsPlace() => Assert.Equal(
        [new Place("JvmFlag", "Flag", 1), new Place("JvmFlag", "Flag", 3)],
        Review.Of(Declaring("-Xa", "b", "-Xc", "-X d")).Findings.Select(finding => finding.Place));

    [Fact]
    public void WhatIsBeingTypedIsNotJudged() =>
        Assert.Empty(Review.Of(Models.Good with { JvmFlags = [new(new("JvmFlag", "Flag"), Setting<string>.Unreadable)] }).Findings);

    /// <summary>The reader of declarations takes no empty text; another front end may.</summary>
    [Fact]
    public void AnEmptyFlagIsFoundToo() => Assert.Equal(["ZKG7001"], Review.Of(Declaring("")).Findings.Select(finding => finding.Id));

    [Fact]
    public void NoFlagIsNoFinding() => Assert.Empty(Review.Of(Models.Good).Findings);

    private static EnsembleModel Declaring(params string[] flags) => Models.Good with { JvmFlags = Models.Items("JvmFlag", "Flag", flags) };
}
