using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Snapshots and transaction logs that nobody removes.</summary>
public sealed class ZKG4003PurgeOff() : Rule(
    "ZKG4003",
    RuleSeverity.Warning,
    "Nothing is ever purged",
    "{0}: snapshots and transaction logs pile up until the volume is full, and a server that cannot write stops; {1}")
{
    /// <summary>Name of what the code fix gets where the image purges at all.</summary>
    public const string CanBeSet = "CanBeSet";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind))
            yield break;

        var place = ZooCfg.At(nameof(ZooCfg.AutopurgePurgeInterval));
        var declared = model.ZooCfg.AutopurgePurgeInterval;
        if (kind == ImageKind.KubernetesZooKeeper)
        {
            const string misspelt = "the start script of ImageKind.KubernetesZooKeeper writes 'autopurge.purgeInteval', so that nothing is purged whatever is declared";
            yield return Find(declared.IsUnset ? EnsembleModel.At() : place, misspelt, "use ImageKind.Official, or run zkCleanup.sh in each Pod");
        }
        else if (declared.TryGet(out var hours) && hours <= 0)
        {
            yield return Find(place, $"AutopurgePurgeInterval {Text(hours)} never purges", "use 1") with { Data = [(CanBeSet, "")] };
        }
    }
}
