extern alias Attributes;
using Microsoft.CodeAnalysis;

namespace ZkGen.Shared;

/// <summary>Declarations as users write them.</summary>
internal static class Declarations
{
    public static MetadataReference AttributesReference { get; } =
        MetadataReference.CreateFromFile(typeof(Attributes::ZkGen.ZooKeeperEnsembleAttribute).Assembly.Location);

    /// <summary>The sample's tutorial ensemble.</summary>
    public static string Tutorial => Repository.Read("src/Sample/TutorialZooKeeper.cs");

    /// <summary>What an ensemble needs for no rule to complain.</summary>
    private static readonly string[] Usual =
    [
        "[DataVolume(\"10Gi\")]",
        "[Resources(CpuRequest = \"500m\", MemoryRequest = \"1Gi\", MemoryLimit = \"1Gi\", Heap = \"512m\")]",
        "[StartupProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 60)]",
        "[ReadinessProbe(PeriodSeconds = 5, TimeoutSeconds = 5, FailureThreshold = 3)]",
        "[LivenessProbe(PeriodSeconds = 10, TimeoutSeconds = 5, FailureThreshold = 6)]",
        "[PodDisruptionBudget(MaxUnavailable = 1)]",
        "[PodAntiAffinity]",
    ];

    /// <summary>A declaration without a flaw; the arguments are added to <c>[ZooKeeperEnsemble]</c>, a section takes the place of the usual one.</summary>
    public static string Minimal(string arguments = "", string sections = "", string type = "Ensemble", string name = "zk", string version = "3.9.5") => $$"""
        using ZkGen;

        [ZooKeeperEnsemble("{{name}}", Version = "{{version}}"{{(arguments.Length > 0 ? ", " : "")}}{{arguments}})]
        {{string.Join("\n", Usual.Where(usual => !sections.Contains(usual[..usual.IndexOfAny(['(', ']'])], StringComparison.Ordinal)))}}
        {{sections}}
        public static partial class {{type}} { }
        """;
}
