using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Reading;

/// <summary>What the project says to all of its ensembles, by MSBuild properties.</summary>
public sealed record ProjectOptions(bool WritesFiles, Setting<KubernetesVersion> KubernetesVersion, UnreadableValue? Unreadable)
{
    private const string KubernetesVersionProperty = "ZkGenKubernetesVersion";
    private const string TargetsProperty = "ZkGenTargets";

    // The first with policy/v1, which every bundle with a PodDisruptionBudget needs.
    private static readonly KubernetesVersion Oldest = new(1, 21);

    public static ProjectOptions Read(AnalyzerConfigOptions globalOptions)
    {
        var writesFiles = Property(TargetsProperty).Length > 0;
        var text = Property(KubernetesVersionProperty);
        if (text.Length == 0)
            return new(writesFiles, default, null);
        if (!Model.KubernetesVersion.TryParse(text, out var version))
            return Unreadable($"is '{Shown.Of(text)}', which is not a version of Kubernetes; write two numbers, such as 1.27");

        return version.CompareTo(Oldest) >= 0 ? new(writesFiles, version, null) : Unreadable($"is {version}; the oldest that is supported is {Oldest}");

        string Property(string name) => globalOptions.TryGetValue($"build_property.{name}", out var value) ? value : "";

        ProjectOptions Unreadable(string reason) =>
            new(writesFiles, Setting<KubernetesVersion>.Unreadable, new(Place.Project(KubernetesVersionProperty), reason));
    }

    public EnsembleModel ApplyTo(EnsembleModel model) => model with
    {
        WritesFiles = WritesFiles,
        KubernetesVersion = KubernetesVersion,
        UnreadableValues = Unreadable is null ? model.UnreadableValues : [.. model.UnreadableValues, Unreadable],
    };
}
