using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Core.Tests.Settings;

public sealed class AvailabilityTests
{
    [Theory]
    [InlineData("3.4.9", false)]
    [InlineData("3.4.10", true)]
    [InlineData("3.5.0", false)]
    [InlineData("3.5.3", false)]
    [InlineData("3.5.4", true)]
    [InlineData("3.6.0", true)]
    [InlineData("4.0.0", true)]
    [InlineData("3.3.6", false)]
    public void ABranchThatGotItLateHasItFromThereOn(string version, bool isThere) =>
        Assert.Equal(isThere, Availability.In("3.4.10", "3.5.4").Contains(ZooKeeperVersion.Parse(version)));

    [Theory]
    [InlineData("3.5.9", true, false)]
    [InlineData("3.6.0", false, true)]
    [InlineData("3.9.5", false, true)]
    [InlineData("3.4.0", false, false)]
    public void WhatIsRemovedIsGone(string version, bool isThere, bool isGone)
    {
        var versions = Availability.In("3.5.0").Before("3.6.0");

        Assert.Equal((isThere, isGone), (versions.Contains(ZooKeeperVersion.Parse(version)), versions.IsGoneIn(ZooKeeperVersion.Parse(version))));
    }

    [Fact]
    public void ItIsShownAsTheListOfFirstVersions() => Assert.Equal("3.4.10 and 3.5.4", Availability.In("3.4.10", "3.5.4").ToString());

    [Fact]
    public void ATextIsThatOfTheLastChange()
    {
        VersionedText text = "all";
        var later = text.From("3.5.3", "srvr");

        Assert.Equal(("all", "srvr", "srvr"), (later.In(new(3, 5, 2)), later.In(new(3, 5, 3)), later.In(new(3, 9, 5))));
        Assert.Equal("all; from 3.5.3: srvr", later.ToString());
    }
}
