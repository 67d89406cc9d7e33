using System.Collections.Immutable;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A key that Kubernetes keeps for itself, reads elsewhere, or no longer reads.</summary>
/// <remarks>Source: Kubernetes, "Well-Known Labels, Annotations and Taints"; <c>k8s.io/api/core/v1</c>, <c>annotation_key_constants.go</c>.</remarks>
public sealed class ZKG9016ReservedKubernetesKey() : Rule(
    "ZKG9016",
    RuleSeverity.Warning,
    "A key belongs to Kubernetes",
    "'{0}' belongs to Kubernetes, and {1}; {2}")
{
    /// <summary>Names of what the code fix gets: the key in its place, and the property that holds it where it is no section of its own.</summary>
    public const string Successor = "Successor";
    public const string Property = "Property";

    private const string OldTopology = "failure-domain.beta.kubernetes.io/";

    private static readonly KubernetesVersion FirstWithAppArmorField = new(1, 30);

    // By what a key is or, with a slash or a hyphen at its end, begins with.
    private static readonly ImmutableArray<(string Key, string Reason)> OfLabels =
    [
        ("controller-revision-hash", "is written by the StatefulSet's controller, which overwrites yours on each Pod"),
        ("statefulset.kubernetes.io/pod-name", "is written by the StatefulSet's controller, which overwrites yours on each Pod"),
        ("apps.kubernetes.io/pod-index", "is written by the StatefulSet's controller, which overwrites yours on each Pod"),
        ("pod-template-hash", "is what Deployments know their Pods by"),
    ];

    private static readonly ImmutableArray<(string Key, string Reason)> OfAny =
    [
        ("pod-security.kubernetes.io/", "is read of namespaces only, and a bundle has none"),
        ("seccomp.security.alpha.kubernetes.io/", "gave way to a field, seccompProfile, in Kubernetes 1.19"),
        ("container.seccomp.security.alpha.kubernetes.io/", "gave way to a field, seccompProfile, in Kubernetes 1.19"),
        ("scheduler.alpha.kubernetes.io/", "gave way to fields of the Pod long before Kubernetes 1.21"),
        ("pod.alpha.kubernetes.io/", "gave way to fields of the Pod long before Kubernetes 1.21"),
        ("pod.beta.kubernetes.io/", "gave way to fields of the Pod long before Kubernetes 1.21"),
        ("service.alpha.kubernetes.io/tolerate-unready-endpoints", "gave way to a field of Services, publishNotReadyAddresses, and stands on the Pods"),
        ("volume.alpha.kubernetes.io/storage-class", "gave way to StorageClassName of [DataVolume], and stands on the Pods"),
        ("volume.beta.kubernetes.io/storage-class", "gave way to StorageClassName of [DataVolume], and stands on the Pods"),
        ("service.kubernetes.io/topology-", "is read of Services only, and stands on the Pods"),
    ];

    private static readonly (string Key, string Reason) AppArmor = ("container.apparmor.security.beta.kubernetes.io/", "gave way to a field, appArmorProfile, in Kubernetes 1.30");

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var hasAppArmorField = model.KubernetesVersion.Or(KubernetesVersion.Default).TryGet(out var version) && version.CompareTo(FirstWithAppArmorField) >= 0;
        return Of(model.Labels, [.. OfLabels, .. OfAny])
            .Concat(Of(model.Annotations, hasAppArmorField ? [.. OfAny, AppArmor] : OfAny))
            .Concat(Of(model.NodeSelectors, []))
            .Concat(OfTopology(model.PodAntiAffinity));
    }

    private IEnumerable<Finding> Of(IEnumerable<Entry> entries, ImmutableArray<(string Key, string Reason)> reserved)
    {
        foreach (var entry in entries)
        {
            var key = entry.Key.ValueOr("");
            if (Renamed(entry.At("Key"), key) is { } renamed)
                yield return renamed;
            else if (reserved.FirstOrDefault(each => IsOf(each.Key, key)).Reason is { } reason)
                yield return Find(entry.At("Key"), Shown.Of(key), reason, "remove it");
        }
    }

    private IEnumerable<Finding> OfTopology(PodAntiAffinity? affinity)
    {
        const string property = nameof(PodAntiAffinity.TopologyKey);
        if (Renamed(PodAntiAffinity.At(property), (affinity?.TopologyKey ?? default).ValueOr("")) is { } renamed)
            yield return renamed with { Data = [.. renamed.Data, (Property, property)] };
    }

    private Finding? Renamed(Place place, string key)
    {
        if (key is not (OldTopology + "zone" or OldTopology + "region"))
            return null;

        var successor = $"topology.kubernetes.io/{key.Substring(OldTopology.Length)}";
        return Find(place, key, "gave way to another label of nodes in Kubernetes 1.17", $"write '{successor}'") with { Data = [(Successor, successor)] };
    }

    private static bool IsOf(string reserved, string key) =>
        reserved[reserved.Length - 1] is '/' or '-' ? key.StartsWith(reserved, StringComparison.Ordinal) : key == reserved;
}
