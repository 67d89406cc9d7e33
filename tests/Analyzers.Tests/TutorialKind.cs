using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests;

/// <summary>A declaration for the tutorial's image, without a flaw but those that its image has.</summary>
internal static class TutorialKind
{
    private const string Image = "[Image(\"registry.example/kubernetes-zookeeper:1.0-3.4.10\", Kind = ImageKind.KubernetesZooKeeper)]";
    private const string Accepted = "[AcceptFinding(\"ZKG1005\", Because = \"old\")] [AcceptFinding(\"ZKG4003\", Because = \"old\")]";

    /// <summary>As <see cref="Declarations.Minimal"/>; with a user of its own where the sections have none.</summary>
    public static string Minimal(string sections, string arguments = "", string type = "Ensemble", string name = "zk") =>
        WithoutUser($"{(sections.Contains("[PodSecurityContext", StringComparison.Ordinal) ? "" : "[PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)] ")}{sections}", arguments, type, name);

    /// <summary>With these sections and no others.</summary>
    public static string WithoutUser(string sections, string arguments = "", string type = "Ensemble", string name = "zk") =>
        Declarations.Minimal(arguments, $"{Image} {Accepted} {(sections.Contains("[StatefulSet", StringComparison.Ordinal) ? "" : "[StatefulSet(MinReadySeconds = 60)]")}\n{sections}", type, name, version: "3.4.10");
}
