using Microsoft.CodeAnalysis.Diagnostics;
using ZkGen.Model;
using ZkGen.Rules;

namespace ZkGen.Reading;

/// <summary>What the project says to all of its ensembles, by MSBuild properties.</summary>
public sealed record ProjectOptions(Setting<KubernetesVersion> KubernetesVersion, UnreadableValue? Unreadable)
{
    private const string KubernetesVersionProperty = "ZkGenKubernetesVersion";

    // The first with policy/v1, which every bundle with a PodDisruptionBudget needs.
    private static readonly KubernetesVersion Oldest = new(1, 21);

    public static ProjectOptions Read(AnalyzerConfigOptions globalOptions)
    {
        if (!globalOptions.TryGetValue($"build_property.{KubernetesVersionProperty}", out var text) || text.Length == 0)
            return new(default, null);
        if (!Model.KubernetesVersion.TryParse(text, out var version))
            return Unreadable($"is '{Shown.Of(text)}', which is not a version of Kubernetes; write two numbers, such as 1.27");

        return version.CompareTo(Oldest) >= 0 ? new(version, null) : Unreadable($"is {version}; the oldest that is supported is {Oldest}");

        static ProjectOptions Unreadable(string reason) =>
            new(Setting<KubernetesVersion>.Unreadable, new(Place.Project(KubernetesVersionProperty), reason));
    }

    public EnsembleModel ApplyTo(EnsembleModel model) => model with
    {
        KubernetesVersion = KubernetesVersion,
        UnreadableValues = Unreadable is null ? model.UnreadableValues : [.. model.UnreadableValues, Unreadable],
    };
}
