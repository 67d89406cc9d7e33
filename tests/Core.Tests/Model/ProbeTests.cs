using FsCheck;
using FsCheck.Fluent;
using ZkGen.Model;

namespace ZkGen.Core.Tests.Model;

/// <summary>The times of a probe: as the kubelet's worker takes them, one probe at a time.</summary>
public sealed class ProbeTests
{
    [Theory]
    [InlineData(null, null, null, null, 21, 21)]
    [InlineData(0, 0, 0, 0, 21, 21)]
    [InlineData(10, 5, 5, 3, 15, 25)]
    [InlineData(0, 10, 5, 6, 55, 55)]
    [InlineData(7, 5, 5, 1, 5, 12)]
    [InlineData(0, 1, 4, 3, 12, 12)]
    [InlineData(0, int.MaxValue, 1, int.MaxValue, (int.MaxValue - 1L) * int.MaxValue + 1, (int.MaxValue - 1L) * int.MaxValue + 1)]
    public void TheVerdictComesAfterTheLastFailure(int? delay, int? period, int? timeout, int? failures, long verdict, long fromStart)
    {
        var probe = ProbeOf(delay, period, timeout, failures);

        Assert.Equal(verdict, probe.SecondsToVerdict);
        Assert.Equal(fromStart, probe.SecondsFromStartToVerdict);
    }

    [Fact]
    public void OfWhatCannotBeReadOrIsRefusedNothingIsKnown()
    {
        Assert.Null(new Probe { PeriodSeconds = Setting<int>.Unreadable }.SecondsToVerdict);
        Assert.Null(new Probe { FailureThreshold = -1 }.SecondsToVerdict);
        Assert.Null(new Probe { TimeoutSeconds = -1 }.FailuresFor(10));
        Assert.Null(new Probe { InitialDelaySeconds = -1 }.SecondsFromStartToVerdict);
        Assert.Null(new Probe { InitialDelaySeconds = Setting<int>.Unreadable }.SecondsFromStartToVerdict);
    }

    [Fact]
    public void TheNumberOfFailuresIsTheLeastThatTakesSoLong() => Prop.ForAll(
        Gen.Choose(0, 20).ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), (period, timeout, seconds) =>
        {
            var failures = (int)ProbeOf(null, period, timeout, null).FailuresFor(seconds)!.Value;

            Assert.True(ProbeOf(null, period, timeout, failures).SecondsToVerdict >= seconds);
            Assert.True(failures == 1 || ProbeOf(null, period, timeout, failures - 1).SecondsToVerdict < seconds);
        }).QuickCheckThrowOnFailure();

    private static Probe ProbeOf(int? delay, int? period, int? timeout, int? failures) => new()
    {
        InitialDelaySeconds = Setting(delay),
        PeriodSeconds = Setting(period),
        TimeoutSeconds = Setting(timeout),
        FailureThreshold = Setting(failures),
    };

    private static Setting<int> Setting(int? value) => value is { } number ? number : default(Setting<int>);
}
