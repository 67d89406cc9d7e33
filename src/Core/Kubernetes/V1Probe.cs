using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>How the kubelet asks a container for its health.</summary>
public sealed record V1Probe : IYamlMapping
{
    public V1ExecAction? Exec { get; init; }

    public int? InitialDelaySeconds { get; init; }

    public int? PeriodSeconds { get; init; }

    public int? TimeoutSeconds { get; init; }

    public int? SuccessThreshold { get; init; }

    public int? FailureThreshold { get; init; }

    public long? TerminationGracePeriodSeconds { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("exec", Exec);
        yaml.Field("initialDelaySeconds", InitialDelaySeconds);
        yaml.Field("periodSeconds", PeriodSeconds);
        yaml.Field("timeoutSeconds", TimeoutSeconds);
        yaml.Field("successThreshold", SuccessThreshold);
        yaml.Field("failureThreshold", FailureThreshold);
        yaml.Field("terminationGracePeriodSeconds", TerminationGracePeriodSeconds);
    }
}
