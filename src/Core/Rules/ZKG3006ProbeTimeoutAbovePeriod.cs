using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A probe that may still run when the next one is due.</summary>
public sealed class ZKG3006ProbeTimeoutAbovePeriod() : Rule(
    "ZKG3006",
    RuleSeverity.Info,
    "A probe may take longer than its period",
    "A probe may take {0} s and the next one is due after {1} s: the kubelet asks one at a time, so a server that hangs is asked every {0} s; lower the one or raise the other")
{
    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredProbe.All(model)
        where declared.Probe.EffectiveTimeoutSeconds > declared.Probe.EffectivePeriodSeconds
        select Find(declared.At(nameof(Probe.TimeoutSeconds)), Text(declared.Probe.EffectiveTimeoutSeconds!.Value), Text(declared.Probe.EffectivePeriodSeconds!.Value));
}
