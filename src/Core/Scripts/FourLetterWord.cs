using ZkGen.Model;

namespace ZkGen.Scripts;

/// <summary>Asks a server one of its four-letter words.</summary>
internal static class FourLetterWord
{
    private const int KubernetesTimeoutSeconds = 1;

    /// <summary>The line that sets <c>answer</c>, or what went wrong, within a second less than the probes have.</summary>
    public static string Ask(EnsemblePlan plan, string word, params Probe?[] probes)
    {
        var timeout = probes.OfType<Probe>().Select(probe => probe.TimeoutSeconds.ValueOr(KubernetesTimeoutSeconds)).DefaultIfEmpty(KubernetesTimeoutSeconds).Min();
        return $"answer=$(timeout {EnsemblePlan.Text(Limit(timeout))} bash -c "
            + $"'exec 3<> /dev/tcp/127.0.0.1/\"$1\" && printf {word} >&3 && cat <&3' zookeeper \"${{1:-{EnsemblePlan.Text(plan.ClientPort)}}}\" 2>&1)";
    }

    /// <summary>Below the kubelet's limit where that has more than a second, so that a hung server leaves no process behind.</summary>
    public static int Limit(int timeoutSeconds) => Math.Max(2, timeoutSeconds) - 1;
}
