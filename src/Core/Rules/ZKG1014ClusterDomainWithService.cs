using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A cluster domain with the part that stands before it in each host name.</summary>
public sealed class ZKG1014ClusterDomainWithService() : Rule(
    "ZKG1014",
    RuleSeverity.Warning,
    "The cluster domain has a part too many",
    "ClusterDomain '{0}' holds the part 'svc', which is put before it already: no server's name would resolve and the start script refuses to start; use '{1}'")
{
    /// <summary>Name of what the code fix gets: the domain without that part.</summary>
    public const string Domain = nameof(Domain);

    private const string Service = "svc";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.ClusterDomain.TryGet(out var domain) || !NameFormat.DnsDomain.Accepts(domain))
            yield break;

        var parts = domain.Split('.');
        var service = Array.LastIndexOf(parts, Service);
        if (service < 0)
            yield break;

        var rest = service + 1 < parts.Length ? string.Join(".", parts.Skip(service + 1)) : EnsemblePlan.DefaultClusterDomain;
        yield return Find(EnsembleModel.At(nameof(model.ClusterDomain)), Shown.Of(domain), Shown.Of(rest)) with { Data = [(Domain, rest)] };
    }
}
