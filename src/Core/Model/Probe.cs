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

    /// <summary>The seconds from the first failure to the verdict, Kubernetes' defaults where nothing (or 0) is declared; null if one of them cannot be read.</summary>
    public long? SecondsToVerdict => EffectivePeriodSeconds is { } period && EffectiveTimeoutSeconds is { } timeout && EffectiveFailureThreshold is { } failures
        ? ((failures - 1) * period) + timeout
        : null;

    /// <summary>The seconds from the container's start to the first verdict.</summary>
    public long? SecondsFromStartToVerdict => Effective(InitialDelaySeconds, 0) + SecondsToVerdict;

    public long? EffectivePeriodSeconds => Effective(PeriodSeconds, 10);

    public long? EffectiveTimeoutSeconds => Effective(TimeoutSeconds, 1);

    public long? EffectiveFailureThreshold => Effective(FailureThreshold, 3);

    // 0 is Kubernetes' "not set".
    private static long? Effective(Setting<int> setting, int byDefault) =>
        setting.Or(byDefault).TryGet(out var value) ? value == 0 ? byDefault : value : null;
}
