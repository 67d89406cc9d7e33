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
}
