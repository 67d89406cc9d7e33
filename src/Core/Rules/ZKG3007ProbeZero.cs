using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A zero in a probe: Kubernetes takes it for "not set".</summary>
public sealed class ZKG3007ProbeZero() : Rule(
    "ZKG3007",
    RuleSeverity.Warning,
    "A probe's number is zero",
    "{0} is 0, which Kubernetes takes for \"not set\": it uses {1}; write the number that is meant")
{
    /// <summary>Names of what the code fix gets: the property, and the number that Kubernetes takes, or a time limit that is enough where that is too short.</summary>
    public const string Property = nameof(Property);
    public const string Number = nameof(Number);

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredProbe.All(model)
        from number in new[]
        {
            (Name: nameof(Probe.PeriodSeconds), Value: declared.Probe.PeriodSeconds, Default: 10L),
            (Name: nameof(Probe.TimeoutSeconds), Value: declared.Probe.TimeoutSeconds, Default: 1L),
            (Name: nameof(Probe.FailureThreshold), Value: declared.Probe.FailureThreshold, Default: 3L),
            (Name: nameof(Probe.SuccessThreshold), Value: declared.Probe.SuccessThreshold, Default: 1L),
        }
        where number.Value == 0
        let place = declared.At(number.Name)
        let isTooShort = number.Name == nameof(Probe.TimeoutSeconds) && ZKG3005ProbeTimeoutTooShort.IsMeant(declared)
        let meant = isTooShort ? ZKG3005ProbeTimeoutTooShort.Enough(declared.Probe) : number.Default
        select Find(place, place.ToString(), Text(number.Default)) with { Data = [(Property, number.Name), (Number, Text(meant))] };
}
