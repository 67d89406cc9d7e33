using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A volume that two Pods may write at a time.</summary>
public sealed class ZKG4007SharedAccessMode() : Rule(
    "ZKG4007",
    RuleSeverity.Warning,
    "Two Pods may write to one volume",
    "ReadWriteMany lets Pods of two nodes write to one volume: where a Pod is replaced by force, because its node is lost, two servers may have the same files; use {0}")
{
    /// <summary>Name of what the code fix gets where the cluster knows a mode for one Pod.</summary>
    public const string HasPodMode = "HasPodMode";

    private static readonly KubernetesVersion FirstWithPodMode = new(1, 27);

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.DataVolume.AccessMode != VolumeAccessMode.ReadWriteMany)
            yield break;

        var hasPodMode = model.KubernetesVersion.Or(KubernetesVersion.Default).TryGet(out var version) && version.CompareTo(FirstWithPodMode) >= 0;
        yield return Find(
            DataVolume.At(nameof(DataVolume.AccessMode)),
            hasPodMode ? $"{nameof(VolumeAccessMode.ReadWriteOnce)} or {nameof(VolumeAccessMode.ReadWriteOncePod)}" : nameof(VolumeAccessMode.ReadWriteOnce)) with
        {
            Data = hasPodMode ? [(HasPodMode, "")] : [],
        };
    }
}
