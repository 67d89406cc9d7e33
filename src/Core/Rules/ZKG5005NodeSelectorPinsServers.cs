using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A node selector that leaves one place for all servers.</summary>
public sealed class ZKG5005NodeSelectorPinsServers() : Rule(
    "ZKG5005",
    RuleSeverity.Warning,
    "A node selector leaves one place for all servers",
    "NodeSelector '{0}' {1}; remove it")
{
    private const string HostName = "kubernetes.io/hostname";

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (!model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) || servers <= 1
            || model.PodAntiAffinity is { } declared && (declared.TopologyKey.State == SettingState.Unreadable || declared.Mode.State == SettingState.Unreadable))
            return [];

        var plan = new EnsemblePlan(model);
        var domain = model.PodAntiAffinity is not null && plan.AntiAffinityMode == PodAntiAffinityMode.Required ? plan.TopologyKey : null;
        return from selector in model.NodeSelectors
               where selector.Key.IsSet
               let key = selector.Key.ValueOr("")
               where key == HostName || key == domain
               select Find(selector.At("Key"), key, domain is null
                   ? $"leaves one node: all {Text(servers)} servers run on it, and fail with it"
                   : $"leaves one place, and [PodAntiAffinity] puts one server there: {Text(servers - 1)} of {Text(servers)} stay Pending");
    }
}
