using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Less time to copy everything than to answer a heartbeat: the two were exchanged, or one was raised alone.</summary>
public sealed class ZKG2016InitLimitBelowSyncLimit() : Rule(
    "ZKG2016",
    RuleSeverity.Warning,
    "initLimit is below syncLimit",
    "initLimit {0} is below syncLimit {1}: a follower gets less time to connect and to copy all data than to answer a heartbeat; use InitLimit = {2}")
{
    /// <summary>Name of what the code fix gets: how many ticks are enough.</summary>
    public const string Ticks = nameof(Ticks);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // A syncLimit that is no syncLimit is nothing to measure by, and what lasts too long already is not to last longer.
        if (TickLimit.Init(model) is not { Milliseconds: <= ZKG2015LongLimit.MaxInitMilliseconds } init || TickLimit.Sync(model) is not { } sync
            || init.Ticks >= sync.Ticks || !ZKG2015LongLimit.IsUsual(sync, SessionBounds.Max(model.ZooCfg)))
            yield break;

        var property = model.ZooCfg.InitLimit.IsSet ? nameof(ZooCfg.InitLimit) : nameof(ZooCfg.SyncLimit);
        var enough = Text(Math.Min(2L * sync.Ticks, Math.Max(sync.Ticks, ZKG2015LongLimit.MaxInitMilliseconds / sync.TickTime)));
        yield return Find(ZooCfg.At(property), Text(init.Ticks), Text(sync.Ticks), enough) with { Data = [(Ticks, enough)] };
    }
}
