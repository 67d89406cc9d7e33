namespace ZkGen.Model;

/// <summary>
/// The shortest and longest session timeout that the servers grant, in milliseconds, as <c>QuorumPeerConfig</c> computes them: -1 stands for
/// unset, the products of <c>tickTime</c> are those of 32-bit arithmetic, overflow included.
/// </summary>
public static class SessionBounds
{
    /// <summary>What <c>minSessionTimeout</c> and <c>maxSessionTimeout</c> take for "not set".</summary>
    public const int Default = -1;

    private const int DefaultMinTicks = 2;
    private const int DefaultMaxTicks = 20;

    public static Setting<int> Min(ZooCfg cfg) => Resolve(cfg.MinSessionTimeout, cfg.TickTime, DefaultMinTicks);

    public static Setting<int> Max(ZooCfg cfg) => Resolve(cfg.MaxSessionTimeout, cfg.TickTime, DefaultMaxTicks);

    private static Setting<int> Resolve(Setting<int> bound, Setting<int> tickTime, int ticks)
    {
        if (!bound.Or(Default).TryGet(out var declared) || declared != Default)
            return bound;

        return tickTime.Or(EnsemblePlan.DefaultTickTime).TryGet(out var tick) ? unchecked(tick * ticks) : Setting<int>.Unreadable;
    }
}
