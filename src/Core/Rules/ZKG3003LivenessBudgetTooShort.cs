using System.Globalization;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A liveness probe that ends a server sooner than the others would leave it behind: a pause that the ensemble takes becomes a restart.</summary>
public sealed class ZKG3003LivenessBudgetTooShort : ProbeBudgetRule
{
    public override string Id => "ZKG3003";

    public override string Title => "The liveness probe is less patient than the ensemble";

    public override string Message =>
        "The liveness probe ends a server that is silent for {0} s, and the other servers wait {1} s for it (syncLimit x tickTime): a long pause becomes a restart; use FailureThreshold = {2}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.LivenessProbe is { SecondsToVerdict: { } seconds } probe && Patience(model.ZooCfg) is { } patience && seconds * 1000 < patience)
            yield return Find(new(DeclaredProbe.Liveness, probe), probe.FailuresFor((patience + 999) / 1000)!.Value, Text(seconds), (patience / 1000m).ToString(CultureInfo.InvariantCulture));
    }

    // In milliseconds. Where it is longer than any session lives, it is the limit that is wrong, and another rule's.
    private static long? Patience(ZooCfg cfg) =>
        cfg.SyncLimit.Or(EnsemblePlan.DefaultSyncLimit).TryGet(out var ticks) && ticks > 0
        && cfg.TickTime.Or(EnsemblePlan.DefaultTickTime).TryGet(out var tick) && tick > 0
        && SessionBounds.Max(cfg).TryGet(out var longest) && (long)ticks * tick <= longest
            ? (long)ticks * tick
            : null;
}
