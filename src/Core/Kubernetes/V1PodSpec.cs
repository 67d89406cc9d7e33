using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>What a Pod runs, as whom and where.</summary>
public sealed record V1PodSpec : IYamlMapping
{
    public string? ServiceAccountName { get; init; }

    public bool? AutomountServiceAccountToken { get; init; }

    public bool? EnableServiceLinks { get; init; }

    public string? PriorityClassName { get; init; }

    public long? TerminationGracePeriodSeconds { get; init; }

    public IReadOnlyList<V1LocalObjectReference>? ImagePullSecrets { get; init; }

    public V1PodSecurityContext? SecurityContext { get; init; }

    public StringMap? NodeSelector { get; init; }

    public V1Affinity? Affinity { get; init; }

    public IReadOnlyList<V1Toleration>? Tolerations { get; init; }

    public required IReadOnlyList<V1Container> Containers { get; init; }

    public IReadOnlyList<V1Volume>? Volumes { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("serviceAccountName", ServiceAccountName);
        yaml.Field("automountServiceAccountToken", AutomountServiceAccountToken);
        yaml.Field("enableServiceLinks", EnableServiceLinks);
        yaml.Field("priorityClassName", PriorityClassName);
        yaml.Field("terminationGracePeriodSeconds", TerminationGracePeriodSeconds);
        yaml.Field("imagePullSecrets", ImagePullSecrets);
        yaml.Field("securityContext", SecurityContext);
        yaml.Field("nodeSelector", NodeSelector);
        yaml.Field("affinity", Affinity);
        yaml.Field("tolerations", Tolerations);
        yaml.Field("containers", Containers);
        yaml.Field("volumes", Volumes);
    }
}
