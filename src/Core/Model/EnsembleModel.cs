using ZkGen.Collections;

namespace ZkGen.Model;

/// <summary>
/// The value that a declaration means: a section for each attribute, with the settings that the attribute has as properties, under the same
/// names. Defaults are not filled in: <see cref="EnsemblePlan"/> does that.
/// </summary>
public sealed record EnsembleModel
{
    /// <summary>The kind of type that is declared.</summary>
    public required DeclaredType DeclaredType { get; init; }

    /// <summary>Whether an attribute of the type is not known to the compiler: it may be one of ours, half typed.</summary>
    public bool HasUnknownAttributes { get; init; }

    /// <summary>The name of the ensemble; unset if the class lacks <c>[ZooKeeperEnsemble]</c>.</summary>
    public Setting<string> Name { get; init; }

    public Setting<int> Servers { get; init; }

    public Setting<string> Namespace { get; init; }

    public Setting<ZooKeeperVersion> Version { get; init; }

    public Setting<string> ClusterDomain { get; init; }

    public Setting<string> Folder { get; init; }

    /// <summary>Whether the project imports the targets that write files; not if it knows ZkGen through another project only.</summary>
    public bool WritesFiles { get; init; } = true;

    /// <summary>The oldest Kubernetes that the bundle is for: the project's <c>ZkGenKubernetesVersion</c>.</summary>
    public Setting<KubernetesVersion> KubernetesVersion { get; init; }

    public Image Image { get; init; } = new();

    public ZooCfg ZooCfg { get; init; } = new();

    public EquatableArray<Entry> ZooCfgSettings { get; init; }

    public HeadlessService HeadlessService { get; init; } = new();

    public ClientService ClientService { get; init; } = new();

    public PodDisruptionBudget? PodDisruptionBudget { get; init; }

    public StatefulSet StatefulSet { get; init; } = new();

    public PodAntiAffinity? PodAntiAffinity { get; init; }

    public PodSecurityContext PodSecurityContext { get; init; } = new();

    public DataVolume DataVolume { get; init; } = new();

    public Pod Pod { get; init; } = new();

    public EquatableArray<Entry> Labels { get; init; }

    public EquatableArray<Entry> Annotations { get; init; }

    public EquatableArray<Entry> NodeSelectors { get; init; }

    public EquatableArray<Toleration> Tolerations { get; init; }

    public EquatableArray<Item> ImagePullSecrets { get; init; }

    public EquatableArray<Entry> EnvironmentVariables { get; init; }

    public EquatableArray<Item> JvmFlags { get; init; }

    public Resources Resources { get; init; } = new();

    public Probe? StartupProbe { get; init; }

    public Probe? ReadinessProbe { get; init; }

    public Probe? LivenessProbe { get; init; }

    public Logging Logging { get; init; } = new();

    public EquatableArray<AcceptedFinding> AcceptedFindings { get; init; }

    /// <summary>The values that are there and cannot be read, each with its place and the reason.</summary>
    public EquatableArray<UnreadableValue> UnreadableValues { get; init; }

    /// <summary>Whether a declared flag gives the JVM a system property.</summary>
    public bool DefinesProperty(string name) => JvmFlags.Any(flag => flag.Value.ValueOr("").StartsWith($"-D{name}=", StringComparison.Ordinal));

    /// <summary>A place in the section <c>[ZooKeeperEnsemble]</c>, or the section itself.</summary>
    public static Place At(string? property = null) => new("ZooKeeperEnsemble", property);
}
