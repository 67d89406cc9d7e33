using System.Collections.Immutable;
using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A name that the API server refuses, or of which no host name can be made.</summary>
public sealed class ZKG9005MalformedName : Rule
{
    private const int MaxHostNameLength = 253;

    private static readonly ImmutableArray<(Place Place, Func<EnsembleModel, Setting<string>> Name, NameFormat Format)> Names =
    [
        (EnsembleModel.At(nameof(EnsembleModel.Name)), model => model.Name, NameFormat.StatefulSetName),
        (EnsembleModel.At(nameof(EnsembleModel.Namespace)), model => model.Namespace, NameFormat.Dns1123Label),
        (EnsembleModel.At(nameof(EnsembleModel.ClusterDomain)), model => model.ClusterDomain, NameFormat.DnsDomain),
        (HeadlessService.At(nameof(HeadlessService.Name)), model => model.HeadlessService.Name, NameFormat.Dns1035Label),
        (ClientService.At(nameof(ClientService.Name)), model => model.ClientService.Name, NameFormat.Dns1035Label),
        (PodDisruptionBudget.At(nameof(PodDisruptionBudget.Name)), model => model.PodDisruptionBudget?.Name ?? default, NameFormat.Dns1123Subdomain),
        (DataVolume.At(nameof(DataVolume.Name)), model => model.DataVolume.Name, NameFormat.Dns1123Label),
    ];

    public override string Id => "ZKG9005";

    public override string Title => "A name is malformed";

    public override string Message => "{0} '{1}' is not {2}: {3}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsAcceptable => false;

    public override IEnumerable<Finding> Check(EnsembleModel model) => Malformed(model).Concat(TooLong(model));

    private IEnumerable<Finding> Malformed(EnsembleModel model) =>
        from entry in Names
        let name = entry.Name(model)
        where name.IsSet && !entry.Format.Accepts(name.ValueOr(""))
        select Find(entry.Place, $"{entry.Place.Property} of [{entry.Place.Section}]", Shown.Of(name.ValueOr("")), entry.Format.Name, entry.Format.Definition);

    // With every other name at its longest and the usual domain there is room: only the domain can be too long.
    private IEnumerable<Finding> TooLong(EnsembleModel model)
    {
        if (!model.ClusterDomain.TryGet(out var domain) || !NameFormat.DnsDomain.Accepts(domain))
            yield break;

        var length = new EnsemblePlan(model).ServerHosts.Max(host => host.Length);
        if (length > MaxHostNameLength)
        {
            yield return Find(
                EnsembleModel.At(nameof(model.ClusterDomain)), $"{nameof(model.ClusterDomain)} of [ZooKeeperEnsemble]", Shown.Of(domain), "short enough",
                $"a host name has at most {Text(MaxHostNameLength)} characters, and a server's has {Text(length)} with it");
        }
    }
}
