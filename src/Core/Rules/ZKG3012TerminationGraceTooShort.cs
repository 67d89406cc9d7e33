using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>Too little time between SIGTERM and SIGKILL for a server to end by itself.</summary>
public sealed class ZKG3012TerminationGraceTooShort() : Rule(
    "ZKG3012",
    RuleSeverity.Warning,
    "A server has no time to end",
    "{0} is {1}: {2}; {3}")
{
    /// <summary>Name of what the code fix gets for the Pod's; a probe's is to go.</summary>
    public const string Seconds = nameof(Seconds);

    // Measured: 0.3 to 0.4 s on a machine that had nothing else to do.
    private const long Enough = 5;
    private const long Usual = 30;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var place = Pod.At(nameof(Pod.TerminationGracePeriodSeconds));
        if (model.Pod.TerminationGracePeriodSeconds.TryGet(out var seconds) && seconds < Enough)
            yield return Find(place, place.ToString(), Text(seconds), Harm(seconds), $"use {Text(Usual)}") with { Data = [(Seconds, Text(Usual))] };

        foreach (var declared in DeclaredProbe.All(model))
        {
            place = declared.At(nameof(Probe.TerminationGracePeriodSeconds));
            if (declared.Probe.TerminationGracePeriodSeconds.TryGet(out seconds) && seconds is > 0 and < Enough)
                yield return Find(place, place.ToString(), Text(seconds), Harm(seconds), "remove it, so that the Pod's counts");
        }
    }

    private static string Harm(long seconds) => seconds switch
    {
        0 => "the API server forgets a deleted Pod while its server may still run, and another may start on its volume",
        < 0 => "Kubernetes takes it for 1, and a server on a busy node is killed before it has ended",
        _ => $"a server that needs more than {Text(seconds)} s to end, as on a busy node, is killed",
    };
}
