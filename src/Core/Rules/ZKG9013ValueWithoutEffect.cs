using ZkGen.Images;
using ZkGen.Model;
using ZkGen.Settings.Values;

namespace ZkGen.Rules;

/// <summary>A property whose value nothing reads beside the others.</summary>
public sealed class ZKG9013ValueWithoutEffect() : Rule(
    "ZKG9013",
    RuleSeverity.Warning,
    "A value has no effect",
    "{0} has no effect, because {1}; remove it")
{
    /// <summary>Name of what the code fix gets: the property.</summary>
    public const string Property = "Property";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.PodAntiAffinity is { Weight.IsSet: true } affinity && affinity.Mode.Or(PodAntiAffinityMode.Required) == PodAntiAffinityMode.Required)
            yield return WithoutEffect(PodAntiAffinity.At(nameof(affinity.Weight)), "the Mode is Required, and only a wish has a weight");

        if (model.Image.Kind == ImageKind.KubernetesZooKeeper && model.Logging.Level.TryGet(out var level) && level is ZooKeeperLogLevel.Debug or ZooKeeperLogLevel.Trace)
            yield return WithoutEffect(Logging.At(nameof(Logging.Level)), "the launcher of ImageKind.KubernetesZooKeeper writes nothing below Info");

        // Fewer than 3 are never kept: ZKG2004.
        var (count, interval) = (model.ZooCfg.AutopurgeSnapRetainCount, model.ZooCfg.AutopurgePurgeInterval);
        if (model.Image.Kind.Or(ImageKind.Official) == ImageKind.Official && count.TryGet(out var kept) && kept >= 3
            && interval.Or(OfficialImage.Instance.AutopurgePurgeInterval).TryGet(out var hours) && hours <= 0)
            yield return WithoutEffect(ZooCfg.At(nameof(ZooCfg.AutopurgeSnapRetainCount)), $"AutopurgePurgeInterval is {Text(hours)} and nothing is purged");
    }

    private Finding WithoutEffect(Place place, string reason) => Find(place, place.ToString(), reason) with { Data = [(Property, place.Property!)] };
}
