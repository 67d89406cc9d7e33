using ZkGen.Kubernetes;
using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>An amount that Kubernetes keeps in another spelling.</summary>
public sealed class ZKG7005NonCanonicalQuantity() : QuantityRule(
    "ZKG7005",
    RuleSeverity.Info,
    "A quantity is not in its canonical form",
    "Kubernetes keeps {0} '{1}' as '{2}', and a tool that compares the manifest with the cluster finds a difference that stays; write {2}")
{
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredQuantity.All(model)
        where declared.ValidValue is not null && !ZKG7003SuspiciousQuantity.IsSuspicious(declared)
        let canonical = CanonicalQuantity.InResources(declared.Text)
        where canonical != declared.Text
        select Find(declared, canonical, Shown.Of(canonical));
}
