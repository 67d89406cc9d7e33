using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A probe that is not declared: there is none then, never one of ours.</summary>
public sealed class ZKG3001ProbeMissing() : Rule(
    "ZKG3001",
    RuleSeverity.Warning,
    "A probe is missing",
    "[{0}] is missing: {1}; add it")
{
    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.HasUnknownAttributes)
            yield break;

        if (model.ReadinessProbe is null)
            yield return Missing(DeclaredProbe.Readiness, "a Pod counts as ready before its server serves, and an update goes on to the next one");
        if (model.LivenessProbe is null)
            yield return Missing(DeclaredProbe.Liveness, "a server that hangs stays as it is until somebody sees it", addsStartup: model.StartupProbe is null);
        else if (model.StartupProbe is null && model.LivenessProbe.SecondsFromStartToVerdict is { } seconds)
            yield return Missing(DeclaredProbe.Startup, $"the liveness probe ends a server that does not answer within {Text(seconds)} s of its start, however long its data take to load");
    }

    // To a liveness probe without a startup probe this rule would have something to say again.
    private Finding Missing(string probe, string harm, bool addsStartup = false) => Find(EnsembleModel.At(), probe, harm) with
    {
        Data = addsStartup ? [(probe, ""), (DeclaredProbe.Startup, "")] : [(probe, "")],
    };
}
