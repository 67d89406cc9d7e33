using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A follower that is dropped for a pause that ZooKeeper itself does not yet call slow.</summary>
public sealed class ZKG2014ShortSyncLimit() : Rule(
    "ZKG2014",
    RuleSeverity.Warning,
    "Followers are dropped soon",
    "syncLimit {0} × tickTime {1} ms: a follower is dropped after {2}, and {3}; {4}")
{
    /// <summary>Names of what the code fix gets: how many ticks are enough, and those of <c>initLimit</c> where it would be less.</summary>
    public const string Ticks = nameof(Ticks);
    public const string InitTicks = nameof(InitTicks);

    // Twice fsync.warningthresholdms.
    internal const int LeastMilliseconds = 2000;
    private const int LeastTicks = 2;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (TickLimit.Sync(model) is not { } limit || (limit.Ticks >= LeastTicks && limit.Milliseconds >= LeastMilliseconds))
            yield break;

        var property = model.ZooCfg.SyncLimit.IsSet ? nameof(ZooCfg.SyncLimit) : nameof(ZooCfg.TickTime);
        var reason = limit.Milliseconds < LeastMilliseconds
            ? "a flush of the log may take 1 s before ZooKeeper even calls it slow"
            : "the leader asks it only twice in that time";
        var enough = Enough(limit.TickTime);

        // So short a tick is the fault itself: with more of them a follower would outlive the sessions.
        var fits = enough <= ZKG2015LongLimit.ManySyncTicks;
        var advice = fits ? $"use SyncLimit = {Text(enough)}" : "use a longer TickTime";
        yield return Find(ZooCfg.At(property), Text(limit.Ticks), Text(limit.TickTime), Time(limit.Milliseconds), reason, advice) with
        {
            Data = fits ? [(Ticks, Text(enough)), .. TickLimit.Init(model) is { } init && init.Ticks < enough ? [(InitTicks, Text(2 * enough))] : Array.Empty<(string, string)>()] : [],
        };
    }

    /// <summary>The ticks after which nobody drops a follower too soon.</summary>
    internal static long Enough(int tickTime) => Math.Max(LeastTicks, (LeastMilliseconds + tickTime - 1L) / tickTime);
}
