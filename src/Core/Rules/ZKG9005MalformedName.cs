using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A name that the API server refuses, or of which no host name can be made.</summary>
public sealed class ZKG9005MalformedName() : Rule(
    "ZKG9005",
    RuleSeverity.Error,
    "A name is malformed",
    "{0} '{1}' is not {2}: {3}")
{
    private const int MaxHostNameLength = 253;

    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) => Malformed(model).Concat(TooLong(model));

    private static IEnumerable<(Place Place, Setting<string> Name, NameFormat Format)> Names(EnsembleModel model) =>
    [
        (EnsembleModel.At(nameof(model.Name)), model.Name, NameFormat.StatefulSetName),
        (EnsembleModel.At(nameof(model.Namespace)), model.Namespace, NameFormat.Dns1123Label),
        (EnsembleModel.At(nameof(model.ClusterDomain)), model.ClusterDomain, NameFormat.DnsDomain),
        (HeadlessService.At(nameof(HeadlessService.Name)), model.HeadlessService.Name, NameFormat.Dns1035Label),
        (ClientService.At(nameof(ClientService.Name)), model.ClientService.Name, NameFormat.Dns1035Label),
        (PodDisruptionBudget.At(nameof(PodDisruptionBudget.Name)), model.PodDisruptionBudget?.Name ?? default, NameFormat.Dns1123Subdomain),
        (DataVolume.At(nameof(DataVolume.Name)), model.DataVolume.Name, NameFormat.Dns1123Label),
        (DataVolume.At(nameof(DataVolume.StorageClassName)), model.DataVolume.StorageClassName, NameFormat.Dns1123Subdomain),
        (Pod.At(nameof(Pod.PriorityClassName)), model.Pod.PriorityClassName, NameFormat.Dns1123Subdomain),
        (PodAntiAffinity.At(nameof(PodAntiAffinity.TopologyKey)), model.PodAntiAffinity?.TopologyKey ?? default, NameFormat.QualifiedName),
        .. model.ImagePullSecrets.Select(secret => (secret.Place, secret.Value, NameFormat.Dns1123Subdomain)),
        .. model.Labels.Concat(model.NodeSelectors).SelectMany(label => new[]
        {
            (label.At("Key"), label.Key, NameFormat.QualifiedName),
            (label.At("Value"), label.Value, NameFormat.LabelValue),
        }),
        .. model.Annotations.Select(annotation => (annotation.At("Key"), annotation.Key, NameFormat.AnnotationKey)),
        .. model.EnvironmentVariables.Select(variable => (variable.At("Name"), variable.Key, NameFormat.EnvironmentVariable)),
        .. model.Tolerations.SelectMany(toleration => new[]
        {
            (toleration.At(nameof(toleration.Key)), toleration.Key, NameFormat.QualifiedName),
            (toleration.At(nameof(toleration.Value)), toleration.Value, NameFormat.LabelValue),
        }),
    ];

    private IEnumerable<Finding> Malformed(EnsembleModel model) =>
        from entry in Names(model)
        where entry.Name.IsSet && !entry.Format.Accepts(entry.Name.ValueOr(""))
        select Find(entry.Place, entry.Place.ToString(), Shown.Of(entry.Name.ValueOr("")), entry.Format.Name, entry.Format.Definition);

    // With every other name at its longest and the usual domain there is room: only the domain can be too long.
    private IEnumerable<Finding> TooLong(EnsembleModel model)
    {
        if (!model.ClusterDomain.TryGet(out var domain) || !NameFormat.DnsDomain.Accepts(domain))
            yield break;

        var length = new EnsemblePlan(model).ServerHosts.Max(host => host.Length);
        if (length > MaxHostNameLength)
        {
            var place = EnsembleModel.At(nameof(model.ClusterDomain));
            yield return Find(
                place, place.ToString(), Shown.Of(domain), "short enough",
                $"a host name has at most {Text(MaxHostNameLength)} characters, and a server's has {Text(length)} with it");
        }
    }
}
