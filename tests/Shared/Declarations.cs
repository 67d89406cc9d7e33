extern alias Attributes;
using System.Text.RegularExpressions;
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
        {{string.Join("\n", Usual.Where(usual => !Declare(sections, usual[1..usual.IndexOfAny(['(', ']'])])))}}
        {{sections}}
        public static partial class {{type}} { }
        """;

    /// <summary>A declaration that lacks some of its sections.</summary>
    public static string Without(string declaration, params string[] sections) => string.Join('\n', declaration.Split('\n')
        .Where(line => !sections.Any(section => line.StartsWith($"[{section}", StringComparison.Ordinal))));

    /// <summary>The flawless declaration with a finding marked at the ensemble's attribute, and without some of its sections.</summary>
    public static string MarkedWithout(string mark, params string[] sections) =>
        Without(Minimal(), sections).Replace("ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")", $"{{|{mark}:ZooKeeperEnsemble(\"zk\", Version = \"3.9.5\")|}}", StringComparison.Ordinal);

    // Behind a bracket, or behind the colon of a markup.
    private static bool Declare(string sections, string name) => Regex.IsMatch(sections, $@"[\[:]{name}\b");
}
