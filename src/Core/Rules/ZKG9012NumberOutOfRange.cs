using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A number that Kubernetes does not take.</summary>
/// <remarks>Source: Kubernetes' <c>validateProbe</c>, <c>ValidateStatefulSetSpec</c>, <c>ValidatePodDisruptionBudgetSpec</c>, <c>IsValidUserID</c>.</remarks>
public sealed class ZKG9012NumberOutOfRange() : Rule(
    "ZKG9012",
    RuleSeverity.Error,
    "A number is out of range",
    "{0} is {1}, and the API server takes {2}: it refuses {3}; choose another or leave it out")
{
    private const string Pods = "every Pod";
    private const long OrMore = long.MaxValue;

    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from number in Numbers(model)
        let value = number.Value.ValueOr(number.Min)
        where value < number.Min || value > number.Max
        select Find(number.Place, number.Place.ToString(), Text(value), Range(number.Min, number.Max), number.Refused);

    private static IEnumerable<(Place Place, Setting<long> Value, long Min, long Max, string Refused)> Numbers(EnsembleModel model) =>
    [
        .. OfProbe(nameof(model.StartupProbe), model.StartupProbe),
        .. OfProbe(nameof(model.ReadinessProbe), model.ReadinessProbe),
        .. OfProbe(nameof(model.LivenessProbe), model.LivenessProbe),
        (StatefulSet.At(nameof(StatefulSet.MinReadySeconds)), Long(model.StatefulSet.MinReadySeconds), 0, OrMore, "the StatefulSet"),
        (PodDisruptionBudget.At(nameof(PodDisruptionBudget.MaxUnavailable)), Long(model.PodDisruptionBudget?.MaxUnavailable ?? default), 0, OrMore, "the PodDisruptionBudget"),
        (PodAntiAffinity.At(nameof(PodAntiAffinity.Weight)), WrittenWeight(model.PodAntiAffinity), 1, 100, Pods),
        (PodSecurityContext.At(nameof(PodSecurityContext.RunAsUser)), model.PodSecurityContext.RunAsUser, 0, int.MaxValue, Pods),
        (PodSecurityContext.At(nameof(PodSecurityContext.RunAsGroup)), model.PodSecurityContext.RunAsGroup, 0, int.MaxValue, Pods),
        (PodSecurityContext.At(nameof(PodSecurityContext.FsGroup)), model.PodSecurityContext.FsGroup, 0, int.MaxValue, Pods),
    ];

    private static IEnumerable<(Place Place, Setting<long> Value, long Min, long Max, string Refused)> OfProbe(string section, Probe? probe)
    {
        if (probe is null)
            yield break;

        foreach (var (property, value) in new[]
        {
            (nameof(probe.InitialDelaySeconds), probe.InitialDelaySeconds),
            (nameof(probe.PeriodSeconds), probe.PeriodSeconds),
            (nameof(probe.TimeoutSeconds), probe.TimeoutSeconds),
            (nameof(probe.FailureThreshold), probe.FailureThreshold),
            (nameof(probe.SuccessThreshold), probe.SuccessThreshold),
        })
            yield return (new(section, property), Long(value), 0, OrMore, Pods);

        yield return (new(section, nameof(probe.TerminationGracePeriodSeconds)), probe.TerminationGracePeriodSeconds, 1, OrMore, Pods);
    }

    // With Required there is no weight in the manifest: ZKG9013.
    private static Setting<long> WrittenWeight(PodAntiAffinity? affinity) =>
        affinity?.Mode == PodAntiAffinityMode.Preferred ? Long(affinity.Weight) : default;

    private static Setting<long> Long(Setting<int> number) => number.Select(value => (long)value);

    private static string Range(long min, long max) => max == OrMore ? $"{Text(min)} or more" : $"{Text(min)} to {Text(max)}";
}
