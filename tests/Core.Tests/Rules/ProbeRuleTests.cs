using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rules ZKG3001 to ZKG3012, where they meet.</summary>
public sealed class ProbeRuleTests
{
    [Fact]
    public void WithoutProbesTwoAreMissed() => Assert.Equal(
        ["[ReadinessProbe]", "[LivenessProbe]"],
        FindingsOf(Models.Good with { StartupProbe = null, ReadinessProbe = null, LivenessProbe = null }, "ZKG3001").Select(finding => finding.Message.Split(' ')[0]));

    /// <summary>What the fix offers, a liveness probe without a startup probe would be found again.</summary>
    [Fact]
    public void ALivenessProbeComesWithAStartupProbe()
    {
        var alone = Assert.Single(FindingsOf(Models.Good with { StartupProbe = null, LivenessProbe = null }, "ZKG3001"));
        var beside = Assert.Single(FindingsOf(Models.Good with { LivenessProbe = null }, "ZKG3001"));

        Assert.Equal(["LivenessProbe", "StartupProbe"], alone.Data.Select(data => data.Name));
        Assert.Equal(["LivenessProbe"], beside.Data.Select(data => data.Name));
    }

    [Theory]
    [InlineData("512m", 36)]
    [InlineData("1g", 62)]
    [InlineData("16m", 11)]
    [InlineData("21m", 12)]
    [InlineData(null, 60)]
    public void AStartMayTakeTenSecondsAndOneForEachTwentyMegabytesOfTheHeap(string? heap, int seconds)
    {
        var resources = Models.Good.Resources with { Heap = heap is null ? default(Setting<string>) : heap };

        Assert.Empty(FindingsOf(WithStart(seconds) with { Resources = resources }, "ZKG3002"));
        Assert.Single(FindingsOf(WithStart(seconds - 1) with { Resources = resources }, "ZKG3002"));
    }

    [Fact]
    public void OfAHeapThatIsNotKnownNothingIsSaid()
    {
        Assert.Empty(FindingsOf(WithStart(1) with { Resources = new() { Heap = "banana" } }, "ZKG3002"));
        Assert.Empty(FindingsOf(WithStart(1) with { Resources = new() { Heap = Setting<string>.Unreadable } }, "ZKG3002"));
        Assert.Empty(FindingsOf(WithStart(1) with { Resources = new(), Image = new() { Kind = Setting<ImageKind>.Unreadable } }, "ZKG3002"));
        Assert.Empty(FindingsOf(WithStart(1) with { JvmFlags = Models.Items("JvmFlag", "Flag", "-Xmx64m") }, "ZKG3002"));
        Assert.Empty(FindingsOf(WithStart(1) with { JvmFlags = Models.Items("JvmFlag", "Flag", "-XX:MaxHeapSize=64m") }, "ZKG3002"));
        Assert.Empty(FindingsOf(WithStart(1) with { EnvironmentVariables = Models.Entries("EnvironmentVariable", ("SERVER_JVMFLAGS", "-Xmx64m")) }, "ZKG3002"));
    }

    [Fact]
    public void TheTutorialsImageHasALargerHeap() => Assert.Contains(
        "2048 MiB may take 113 s",
        Assert.Single(FindingsOf(WithStart(112) with { Resources = new(), Image = Models.Minimal.Image }, "ZKG3002")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AnAbsurdTimeOffersNoNumberThatIsNone()
    {
        var patient = Models.Good.ReadinessProbe! with { PeriodSeconds = int.MaxValue, FailureThreshold = int.MaxValue };
        var finding = Assert.Single(FindingsOf(Models.Good with { ReadinessProbe = patient }, "ZKG3004"));

        Assert.Empty(finding.Data);
    }

    [Fact]
    public void AHeapForWhichNoProcessHasRoomIsAnotherRulesMatter()
    {
        Assert.Empty(FindingsOf(WithStart(1) with { Resources = new() { Heap = "8388607t" } }, "ZKG3002"));
        Assert.Single(FindingsOf(WithStart(1) with { Resources = new() { Heap = "8388607t" } }, "ZKG7008"));
    }

    /// <summary>In milliseconds it is more than a long.</summary>
    [Fact]
    public void AProbeThatWaitsForEverIsPatient() => Assert.DoesNotContain(
        Review.Of(Models.Good with { LivenessProbe = new() { PeriodSeconds = int.MaxValue, TimeoutSeconds = int.MaxValue, FailureThreshold = int.MaxValue } }).Findings,
        finding => finding.Id[3] == '3');

    [Fact]
    public void NobodyWaitsForASingleServer()
    {
        var model = Models.Good with { LivenessProbe = new() { TimeoutSeconds = 5, FailureThreshold = 1 } };

        Assert.Single(FindingsOf(model, "ZKG3003"));
        Assert.Empty(FindingsOf(model with { Servers = 1 }, "ZKG3003"));
        Assert.Empty(FindingsOf(model with { Servers = Setting<int>.Unreadable }, "ZKG3003"));
    }

    /// <summary>Where the limit is longer than any session lives, it is the limit that is wrong.</summary>
    [Fact]
    public void LivenessIsNotComparedWithALimitThatIsTooLong()
    {
        Assert.Empty(FindingsOf(Models.Good with { ZooCfg = new() { SyncLimit = 2000 } }, "ZKG3003"));
        Assert.Single(FindingsOf(Models.Good with { ZooCfg = new() { SyncLimit = 2000, MaxSessionTimeout = 4_000_000 } }, "ZKG3003"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void NorWithOneThatTheServerRefuses(int ticks) => Assert.Empty(FindingsOf(
        Models.Good with { ZooCfg = new() { SyncLimit = ticks }, LivenessProbe = new() { TimeoutSeconds = 5, FailureThreshold = 1 } }, "ZKG3003"));

    /// <summary>The number that Kubernetes takes for 0 has one finding, which names it.</summary>
    [Fact]
    public void AZeroIsOnlyAZero() => Assert.Equal(
        ["ZKG3007"], Review.Of(Models.Good with { LivenessProbe = Models.Good.LivenessProbe! with { TimeoutSeconds = 0 } }).Findings.Select(finding => finding.Id));

    /// <summary>Another rule says that the key has a property, and that the version does not have it.</summary>
    [Fact]
    public void AListThatDoesNotReachTheServerLeavesNothingOut()
    {
        var raw = Models.Good with { ZooCfgSettings = Models.Entries("ZooCfgSetting", ("4lw.commands.whitelist", "mntr")) };
        var tooOld = Models.Good with { Version = new ZooKeeperVersion(3, 5, 2), ZooCfg = new() { FourLwCommandsWhitelist = "mntr", MaxCnxns = 5 } };

        Assert.Empty(FindingsOf(raw, "ZKG3008"));
        Assert.Empty(FindingsOf(tooOld, "ZKG3008"));
        Assert.Empty(FindingsOf(tooOld, "ZKG3009"));
    }

    [Fact]
    public void OneServerIsReadyByItself() => Assert.Empty(FindingsOf(
        Models.Good with { Servers = 1, StatefulSet = new() { PodManagementPolicy = PodManagementPolicy.OrderedReady } }, "ZKG3010"));

    [Fact]
    public void TheTutorialsReadinessNeedsNoQuorum() => Assert.Empty(FindingsOf(
        Models.Good with { Image = Models.Minimal.Image, StatefulSet = new() { PodManagementPolicy = PodManagementPolicy.OrderedReady } }, "ZKG3010"));

    [Fact]
    public void OfANegativeNumberAnotherRuleSpeaks()
    {
        var model = Models.Good with
        {
            StartupProbe = new() { FailureThreshold = -1 },
            LivenessProbe = new() { PeriodSeconds = -1, TimeoutSeconds = 5, TerminationGracePeriodSeconds = -1 },
            ReadinessProbe = new() { TimeoutSeconds = -1 },
        };

        Assert.DoesNotContain(Review.Of(model).Findings, finding => finding.Id[3] == '3');
    }

    private static IEnumerable<Finding> FindingsOf(EnsembleModel model, string id) => Review.Of(model).Findings.Where(finding => finding.Id == id);

    private static EnsembleModel WithStart(int seconds) => Models.Good with { StartupProbe = new() { PeriodSeconds = 1, FailureThreshold = seconds } };
}
