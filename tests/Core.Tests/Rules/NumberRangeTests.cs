using ZkGen.Core.Tests.Support;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Core.Tests.Rules;

/// <summary>The rule ZKG9012. A later rule may have something to say of such numbers too.</summary>
public sealed class NumberRangeTests
{
    public static TheoryData<string> ProbeSections => ["StartupProbe", "ReadinessProbe", "LivenessProbe"];

    [Theory]
    [MemberData(nameof(ProbeSections))]
    public void EachNumberOfAProbeIsLookedAt(string section)
    {
        var probe = new Probe
        {
            InitialDelaySeconds = -1,
            PeriodSeconds = -1,
            TimeoutSeconds = -1,
            FailureThreshold = -1,
            SuccessThreshold = int.MinValue,
            TerminationGracePeriodSeconds = 0,
        };

        Assert.Equal(
            ["InitialDelaySeconds", "PeriodSeconds", "TimeoutSeconds", "FailureThreshold", "SuccessThreshold", "TerminationGracePeriodSeconds"],
            PlacesOf(With(section, probe)).Select(place => place.Section == section ? place.Property : ""));
    }

    [Theory]
    [MemberData(nameof(ProbeSections))]
    public void ZeroIsKubernetesDefault(string section)
    {
        var probe = new Probe
        {
            InitialDelaySeconds = 0,
            PeriodSeconds = 0,
            TimeoutSeconds = 0,
            FailureThreshold = 0,
            SuccessThreshold = 0,
            TerminationGracePeriodSeconds = 1,
        };

        Assert.Empty(PlacesOf(With(section, probe)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void AWeightIsAPercentage(int weight, bool isFound)
    {
        var affinity = new PodAntiAffinity { Mode = PodAntiAffinityMode.Preferred, Weight = weight };

        Assert.Equal(isFound, PlacesOf(Models.Good with { PodAntiAffinity = affinity }).Any());
        Assert.Empty(PlacesOf(Models.Good with { PodAntiAffinity = affinity with { Mode = PodAntiAffinityMode.Required } }));
        Assert.Empty(PlacesOf(Models.Good with { PodAntiAffinity = affinity with { Mode = Setting<PodAntiAffinityMode>.Unreadable } }));
    }

    [Theory]
    [InlineData(-1L, true)]
    [InlineData(0L, false)]
    [InlineData(2147483647L, false)]
    [InlineData(2147483648L, true)]
    public void AnIdIsOf31Bits(long id, bool isFound) => Assert.Equal(
        isFound ? ["RunAsUser", "RunAsGroup", "FsGroup"] : [],
        PlacesOf(Models.Good with { PodSecurityContext = new() { RunAsUser = id, RunAsGroup = id, FsGroup = id } }).Select(place => place.Property));

    private static EnsembleModel With(string section, Probe probe) => section switch
    {
        "StartupProbe" => Models.Good with { StartupProbe = probe },
        "ReadinessProbe" => Models.Good with { ReadinessProbe = probe },
        _ => Models.Good with { LivenessProbe = probe },
    };

    private static IEnumerable<Place> PlacesOf(EnsembleModel model) => Review.Of(model).Findings.Where(finding => finding.Id == "ZKG9012").Select(finding => finding.Place);
}
