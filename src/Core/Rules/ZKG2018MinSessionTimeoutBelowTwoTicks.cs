using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Sessions so short that one late heartbeat can end them.</summary>
public sealed class ZKG2018MinSessionTimeoutBelowTwoTicks() : Rule(
    "ZKG2018",
    RuleSeverity.Warning,
    "The shortest session timeout is below two ticks",
    "minSessionTimeout {0} is less than 2 ticks of {1} ms: the leader hears of a follower's clients only twice a tick, so a late heartbeat can end a session; {2}")
{
    /// <summary>Name of what the code fix gets: two ticks in milliseconds; not where the longest session is shorter.</summary>
    public const string TwoTicks = nameof(TwoTicks);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var cfg = model.ZooCfg;

        // Above the longest it is refused, which is said already.
        if (!cfg.MinSessionTimeout.TryGet(out var min) || min == SessionBounds.Default || !cfg.TickTime.Or(EnsemblePlan.DefaultTickTime).TryGet(out var tickTime) || tickTime <= 0
            || min >= 2L * tickTime || !SessionBounds.Max(cfg).TryGet(out var max) || min > max)
            yield break;

        var twoTicks = Text(2L * tickTime);
        var fits = 2L * tickTime <= max;
        yield return Find(ZooCfg.At(nameof(cfg.MinSessionTimeout)), Text(min), Text(tickTime), fits ? $"use {twoTicks} or shorten TickTime" : "shorten TickTime") with
        {
            Data = fits ? [(TwoTicks, twoTicks)] : [],
        };
    }
}
