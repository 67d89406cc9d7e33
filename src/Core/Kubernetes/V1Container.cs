using ZkGen.Yaml;

namespace ZkGen.Kubernetes;

/// <summary>One container of a Pod.</summary>
public sealed record V1Container : IYamlMapping
{
    public required string Name { get; init; }

    public required string Image { get; init; }

    public string? ImagePullPolicy { get; init; }

    public IReadOnlyList<string>? Command { get; init; }

    public IReadOnlyList<V1EnvVar>? Env { get; init; }

    public IReadOnlyList<V1ContainerPort>? Ports { get; init; }

    public V1ResourceRequirements? Resources { get; init; }

    public V1Probe? StartupProbe { get; init; }

    public V1Probe? LivenessProbe { get; init; }

    public V1Probe? ReadinessProbe { get; init; }

    public V1SecurityContext? SecurityContext { get; init; }

    public string? TerminationMessagePolicy { get; init; }

    public IReadOnlyList<V1VolumeMount>? VolumeMounts { get; init; }

    public void WriteFields(YamlWriter yaml)
    {
        yaml.Field("name", Name);
        yaml.Field("image", Image);
        yaml.Field("imagePullPolicy", ImagePullPolicy);
        yaml.Field("command", Command);
        yaml.Field("env", Env);
        yaml.Field("ports", Ports);
        yaml.Field("resources", Resources);
        yaml.Field("startupProbe", StartupProbe);
        yaml.Field("livenessProbe", LivenessProbe);
        yaml.Field("readinessProbe", ReadinessProbe);
        yaml.Field("securityContext", SecurityContext);
        yaml.Field("terminationMessagePolicy", TerminationMessagePolicy);
        yaml.Field("volumeMounts", VolumeMounts);
    }
}
