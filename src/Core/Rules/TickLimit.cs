using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>How long the leader and a follower wait for each other: a number of ticks.</summary>
internal readonly record struct TickLimit(int Ticks, int TickTime)
{
    public long Milliseconds => (long)Ticks * TickTime;

    /// <summary>The effective <c>initLimit</c>; null where it cannot be told, where the server does not take it, and where no server follows.</summary>
    public static TickLimit? Init(EnsembleModel model) => Of(model, model.ZooCfg.InitLimit.Or(EnsemblePlan.DefaultInitLimit));

    /// <summary>As <see cref="Init"/>, <c>syncLimit</c>.</summary>
    public static TickLimit? Sync(EnsembleModel model) => Of(model, model.ZooCfg.SyncLimit.Or(EnsemblePlan.DefaultSyncLimit));

    private static TickLimit? Of(EnsembleModel model, Setting<int> limit) =>
        model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers > 1
        && model.ZooCfg.TickTime.Or(EnsemblePlan.DefaultTickTime).TryGet(out var tickTime) && tickTime > 0
        && limit.TryGet(out var ticks) && ticks > 0
            ? new(ticks, tickTime)
            : null;
}
