using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The tutorial's readiness says nothing of the quorum, and nothing else keeps an update from going on too early.</summary>
public sealed class ZKG3011WeakReadiness() : Rule(
    "ZKG3011",
    RuleSeverity.Warning,
    "Readiness says nothing of the quorum",
    "This image's readiness asks ruok, which a server without a quorum answers too: an update goes on before the others have found it again, which took up to 52 s; "
        + "set MinReadySeconds = {0} of [StatefulSet], or use ImageKind.Official")
{
    // Measured: 52 s until a leader that came back at another address was found again, by servers that keep addresses as long as Java does.
    private const int Enough = 60;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var set = model.StatefulSet;
        if (model.Image.Kind == ImageKind.KubernetesZooKeeper && model.ReadinessProbe is not null
            && model.Servers.Or(EnsemblePlan.DefaultServers).TryGet(out var servers) && servers > 1
            && set.UpdateStrategy.Or(UpdateStrategy.RollingUpdate) == UpdateStrategy.RollingUpdate
            && set.MinReadySeconds.Or(0).TryGet(out var seconds) && seconds < Enough)
            yield return Find(new(DeclaredProbe.Readiness), Text(Enough));
    }
}
