using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The second server is made when the first is ready, and the first is ready when there is a second.</summary>
public sealed class ZKG3010QuorumReadinessInOrder() : Rule(
    "ZKG3010",
    RuleSeverity.Error,
    "The first server waits for the second and the second for the first",
    "OrderedReady makes {0}-1 when {0}-0 is ready, and {0}-0 is ready when {1} servers are a quorum: the ensemble never starts; use PodManagementPolicy.Parallel")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        if (model.ReadinessProbe is not null && model.StatefulSet.PodManagementPolicy == PodManagementPolicy.OrderedReady
            && model.Image.Kind.Or(ImageKind.Official) == ImageKind.Official
            && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers > 1)
            yield return Find(StatefulSet.At(nameof(StatefulSet.PodManagementPolicy)), Shown.Of(plan.Name), Text(plan.QuorumSize));
    }
}
