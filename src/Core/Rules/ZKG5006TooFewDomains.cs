using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>More servers than there are places, one each, that the anti-affinity demands.</summary>
public sealed class ZKG5006TooFewDomains() : Rule(
    "ZKG5006",
    RuleSeverity.Warning,
    "There are more servers than zones or regions",
    "{0} servers need {0} {1}, one each, and {2}: the others stay Pending; use PodAntiAffinityMode.Preferred, or TopologyKey kubernetes.io/hostname")
{
    private const int UsualZones = 3;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.PodAntiAffinity is not { } declared || declared.Mode.Or(PodAntiAffinityMode.Required) != PodAntiAffinityMode.Required
            || !model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers))
            yield break;

        var place = PodAntiAffinity.At(nameof(declared.TopologyKey));
        if (declared.TopologyKey == "topology.kubernetes.io/zone" && servers > UsualZones)
            yield return Find(place, Text(servers), "zones", $"most regions have {Text(UsualZones)}");
        else if (declared.TopologyKey == "topology.kubernetes.io/region" && servers > 1)
            yield return Find(place, Text(servers), "regions", "most clusters are in 1");
    }
}
