using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A liveness probe that has judged before the readiness probe has: a server in trouble is killed while clients are still sent to it.</summary>
public sealed class ZKG3004LivenessBeforeReadiness() : ProbeBudgetRule(
    "ZKG3004",
    RuleSeverity.Warning,
    "The liveness probe judges before the readiness probe",
    "A server that hangs is killed after {0} s, before it stops getting traffic, after {1} s; use FailureThreshold = {2}")
{
    private static readonly ZKG3003LivenessBudgetTooShort TooShort = new();

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model is { LivenessProbe: { SecondsToVerdict: { } live } probe, ReadinessProbe.SecondsToVerdict: { } ready } && live < ready && !TooShort.Check(model).Any())
            yield return Find(new(DeclaredProbe.Liveness, probe), probe.FailuresFor(ready)!.Value, Text(live), Text(ready));
    }
}
