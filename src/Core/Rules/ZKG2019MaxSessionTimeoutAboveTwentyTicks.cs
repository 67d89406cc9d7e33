using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Longer sessions than ZooKeeper's default allows: what dead clients held stays as long.</summary>
public sealed class ZKG2019MaxSessionTimeoutAboveTwentyTicks() : Rule(
    "ZKG2019",
    RuleSeverity.Info,
    "The longest session timeout is above twenty ticks",
    "maxSessionTimeout {0} is above 20 ticks, {1}: ephemeral nodes and locks of a client that died stay for up to {2}; lower it unless a client needs that long")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var cfg = model.ZooCfg;
        if (cfg.MaxSessionTimeout.TryGet(out var max) && cfg.TickTime.Or(EnsemblePlan.DefaultTickTime).TryGet(out var tickTime) && tickTime > 0 && max > 20L * tickTime)
            yield return Find(ZooCfg.At(nameof(cfg.MaxSessionTimeout)), Text(max), Text(20L * tickTime), Time(max));
    }
}
