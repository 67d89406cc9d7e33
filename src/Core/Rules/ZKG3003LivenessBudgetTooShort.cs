using System.Globalization;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A liveness probe that ends a server sooner than the others would leave it behind: a pause that the ensemble takes becomes a restart.</summary>
public sealed class ZKG3003LivenessBudgetTooShort() : ProbeBudgetRule(
    "ZKG3003",
    RuleSeverity.Warning,
    "The liveness probe is less patient than the ensemble",
    "The liveness probe ends a server that is silent for {0} s, and the other servers wait {1} s for it (syncLimit x tickTime): a long pause becomes a restart; use FailureThreshold = {2}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.LivenessProbe is { SecondsToVerdict: { } seconds } probe && Patience(model) is { } patience && (patience + 999) / 1000 is var enough && seconds < enough)
            yield return Find(new(DeclaredProbe.Liveness, probe), probe.FailuresFor(enough)!.Value, Text(seconds), (patience / 1000m).ToString(CultureInfo.InvariantCulture));
    }

    // In milliseconds. Where it is longer than any session lives, it is the limit that is wrong, and another rule's.
    private static long? Patience(EnsembleModel model) =>
        TickLimit.Sync(model) is { } limit && SessionBounds.Max(model.ZooCfg).TryGet(out var longest) && limit.Milliseconds <= longest ? limit.Milliseconds : null;
}
