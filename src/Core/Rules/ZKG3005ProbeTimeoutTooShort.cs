using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A second for a command that starts a shell. The startup probe may have it: there a lost answer costs a period, and no more.</summary>
public sealed class ZKG3005ProbeTimeoutTooShort() : Rule(
    "ZKG3005",
    RuleSeverity.Warning,
    "A probe has one second to answer",
    "[{0}] has 1 s for a command that starts a shell: on a busy node it fails for a server that is well; use TimeoutSeconds = {1}")
{
    /// <summary>Name of what the code fix gets.</summary>
    public const string TimeoutSeconds = nameof(TimeoutSeconds);

    private const long Usual = 5;

    public override IEnumerable<Finding> Check(EnsembleModel model) =>
        from declared in DeclaredProbe.All(model)
        where IsMeant(declared) && declared.Probe.TimeoutSeconds.Or(1) == 1
        let seconds = Text(Enough(declared.Probe))
        select Find(declared.At(nameof(Probe.TimeoutSeconds)), declared.Section, seconds) with { Data = [(TimeoutSeconds, seconds)] };

    internal static bool IsMeant(DeclaredProbe declared) => declared.Section != DeclaredProbe.Startup;

    internal static long Enough(Probe probe) => Math.Max(2, Math.Min(Usual, probe.EffectivePeriodSeconds ?? Usual));
}
