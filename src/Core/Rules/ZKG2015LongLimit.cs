using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A limit in ticks that was meant for another key, or for milliseconds.</summary>
public sealed class ZKG2015LongLimit() : Rule(
    "ZKG2015",
    RuleSeverity.Warning,
    "A limit in ticks is very long",
    "{0} {1} × tickTime {2} ms = {3}: {4}; {5}")
{
    /// <summary>Name of what the code fix gets: how many ticks <c>syncLimit</c> usually has.</summary>
    public const string SyncTicks = nameof(SyncTicks);

    /// <summary>Half an hour copies any database; only mis-wired values are above.</summary>
    internal const int MaxInitMilliseconds = 1_800_000;

    internal const int ManySyncTicks = 20;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        // Many ticks that are too short a time are ticks that are too short: ZKG2014.
        if (TickLimit.Sync(model) is { Milliseconds: >= ZKG2014ShortSyncLimit.LeastMilliseconds } sync
            && SessionBounds.Max(model.ZooCfg).TryGet(out var max) && max > 0 && !IsUsual(sync, max))
        {
            var usual = Math.Max(EnsemblePlan.DefaultSyncLimit, ZKG2014ShortSyncLimit.Enough(sync.TickTime));
            var fits = usual <= ManySyncTicks;
            var reason = $"a follower that is cut off serves its clients longer than any session lives ({Time(max)})";
            yield return Find(nameof(ZooCfg.SyncLimit), "syncLimit", sync, reason, fits ? $"use SyncLimit = {Text(usual)}" : "use a longer TickTime, and fewer ticks") with
            {
                Data = fits ? [(SyncTicks, Text(usual))] : [],
            };
        }

        if (TickLimit.Init(model) is { Milliseconds: > MaxInitMilliseconds } init)
        {
            var property = model.ZooCfg.InitLimit.IsSet ? nameof(ZooCfg.InitLimit) : nameof(ZooCfg.TickTime);
            yield return Find(property, "initLimit", init, "a leader that no majority follows waits that long before the servers vote again", "make it 30 minutes at most");
        }
    }

    /// <summary>Whether a <c>syncLimit</c> is one that somebody can have meant.</summary>
    internal static bool IsUsual(TickLimit sync, Setting<int> maxSessionTimeout) =>
        sync.Ticks <= ManySyncTicks || (maxSessionTimeout.TryGet(out var max) && sync.Milliseconds <= max);

    private Finding Find(string property, string key, TickLimit limit, string reason, string advice) =>
        Find(ZooCfg.At(property), key, Text(limit.Ticks), Text(limit.TickTime), Time(limit.Milliseconds), reason, advice);
}
