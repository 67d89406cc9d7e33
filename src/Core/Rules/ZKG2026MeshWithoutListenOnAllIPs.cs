using System.Collections.Immutable;
using ZkGen.Model;
using ZkGen.Settings;

namespace ZkGen.Rules;

/// <summary>A sidecar that hands connections over on the loopback address, where the servers do not listen for each other.</summary>
public sealed class ZKG2026MeshWithoutListenOnAllIPs() : Rule(
    "ZKG2026",
    RuleSeverity.Warning,
    "A mesh's sidecar does not reach the servers",
    "'{0}' brings a sidecar, and that of {1} hands connections over on 127.0.0.1, where the servers do not listen for each other: they elect no leader; {2}")
{
    /// <summary>Name of what the code fix gets where the image takes the setting.</summary>
    public const string CanBeSet = "CanBeSet";

    // The version of Kubernetes from which on the cluster's mesh is a newer one, which hands connections over on the Pod's own address: Istio 1.9 ran on
    // up to 1.20 and Linkerd 2.10 on up to 1.21; Kuma 2.0 came with 1.25. Consul's default is 127.0.0.1 to this day.
    private static readonly ImmutableArray<(string Key, string[] Values, string Mesh, KubernetesVersion? Gone)> Meshes =
    [
        ("sidecar.istio.io/inject", ["true"], "Istio before 1.10", new(1, 22)),
        ("linkerd.io/inject", ["enabled", "ingress"], "Linkerd before 2.11", new(1, 22)),
        ("kuma.io/sidecar-injection", ["enabled", "true"], "Kuma before 2.0", new(1, 26)),
        ("consul.hashicorp.com/connect-inject", ["true"], "Consul", null),
    ];

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var settings = DeclaredSettings.Of(model);
        if (!settings.IsReadable || model.HasUnknownAttributes || settings.IsOn("quorumListenOnAllIPs")
            || !model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) || servers < 2
            || !model.KubernetesVersion.Or(KubernetesVersion.Default).TryGet(out var kubernetes)
            || !model.Image.Kind.Or(ImageKind.Official).TryGet(out var kind))
            return [];

        var canBeSet = kind == ImageKind.Official;
        return from entry in model.Annotations.Concat(model.Labels)
               from mesh in Meshes
               where entry.Key == mesh.Key && mesh.Values.Contains(entry.Value.ValueOr(""), StringComparer.Ordinal)
               where mesh.Gone is not { } gone || kubernetes.CompareTo(gone) < 0
               select Find(entry.At("Value"), mesh.Key, mesh.Mesh, canBeSet ? "set QuorumListenOnAllIPs of [ZooCfg]" : "use ImageKind.Official, which takes quorumListenOnAllIPs") with
               {
                   Data = canBeSet ? [(CanBeSet, "")] : [],
               };
    }
}
