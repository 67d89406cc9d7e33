using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A declared field that the oldest Kubernetes the bundle is for does not know, or does not act upon.</summary>
public sealed class ZKG9010NotInKubernetesVersion() : Rule(
    "ZKG9010",
    RuleSeverity.Warning,
    "A field is newer than the cluster",
    "{0} works from Kubernetes {1} on, and the bundle is for {2}; leave it out or raise ZkGenKubernetesVersion")
{
    // From the version on in which the field works without a feature gate. Source: the KEPs and k8s.io/api of each release.
    private static readonly ImmutableArray<(Place Place, Func<EnsembleModel, bool> IsDeclared, KubernetesVersion Since)> Fields =
    [
        (StatefulSet.At(nameof(StatefulSet.MinReadySeconds)), model => model.StatefulSet.MinReadySeconds.IsSet, new(1, 23)),
        (new("StartupProbe", nameof(Probe.TerminationGracePeriodSeconds)), model => IsDeclared(model.StartupProbe), new(1, 25)),
        (new("LivenessProbe", nameof(Probe.TerminationGracePeriodSeconds)), model => IsDeclared(model.LivenessProbe), new(1, 25)),
        (
            DataVolume.At(nameof(DataVolume.AccessMode)),
            model => model.DataVolume.AccessMode == VolumeAccessMode.ReadWriteOncePod,
            new(1, 27)),
    ];

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.KubernetesVersion.Or(KubernetesVersion.Default).TryGet(out var version))
            return [];

        return from field in Fields
               where field.IsDeclared(model) && version.CompareTo(field.Since) < 0
               select Find(field.Place, field.Place.ToString(), field.Since.ToString(), version.ToString());
    }

    private static bool IsDeclared(Probe? probe) => probe?.TerminationGracePeriodSeconds.IsSet == true;
}
