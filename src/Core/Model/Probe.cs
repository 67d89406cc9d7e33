namespace ZkGen.Model;

/// <summary>One of the sections <c>[StartupProbe]</c>, <c>[ReadinessProbe]</c> and <c>[LivenessProbe]</c>.</summary>
public sealed record Probe
{
    public Setting<int> InitialDelaySeconds { get; init; }

    public Setting<int> PeriodSeconds { get; init; }

    public Setting<int> TimeoutSeconds { get; init; }

    public Setting<int> FailureThreshold { get; init; }

    /// <summary>Readiness only: Kubernetes demands 1 of the others.</summary>
    public Setting<int> SuccessThreshold { get; init; }

    /// <summary>Not of readiness: Kubernetes refuses it there.</summary>
    public Setting<long> TerminationGracePeriodSeconds { get; init; }

    /// <summary>
    /// The seconds from the first failure to the verdict, of a server that does not answer at all; Kubernetes' defaults where nothing (or 0) is
    /// declared. Null if one of the numbers cannot be read or is negative, which Kubernetes refuses.
    /// </summary>
    public long? SecondsToVerdict => EffectiveFailureThreshold is { } failures && SecondsBetweenProbes is { } between
        ? ((failures - 1) * between) + EffectiveTimeoutSeconds
        : null;

    /// <summary>The seconds from the container's start to the first verdict.</summary>
    public long? SecondsFromStartToVerdict => Effective(InitialDelaySeconds, 0) + SecondsToVerdict;

    public long? EffectivePeriodSeconds => Effective(PeriodSeconds, 10);

    public long? EffectiveTimeoutSeconds => Effective(TimeoutSeconds, 1);

    public long? EffectiveFailureThreshold => Effective(FailureThreshold, 3);

    // The kubelet asks one probe at a time: the next one waits for one that is still running.
    private long? SecondsBetweenProbes =>
        EffectivePeriodSeconds is { } period && EffectiveTimeoutSeconds is { } timeout ? Math.Max(period, timeout) : null;

    /// <summary>The least <c>failureThreshold</c> with which the verdict takes this many seconds.</summary>
    public long? FailuresFor(long seconds) => SecondsBetweenProbes is { } between
        ? Math.Max(1, ((seconds - EffectiveTimeoutSeconds!.Value + between - 1) / between) + 1)
        : null;

    // 0 is Kubernetes' "not set".
    private static long? Effective(Setting<int> setting, int byDefault) => setting.Or(byDefault).TryGet(out var value)
        ? value switch { 0 => byDefault, < 0 => null, _ => value }
        : null;
}
