using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>All files of one ensemble.</summary>
/// <param name="Folder">The bundle's folder below the output path.</param>
/// <param name="Artifacts">Its files, none of them twice.</param>
public sealed record Bundle(string Folder, EquatableArray<Artifact> Artifacts)
{
    /// <summary>The file with every object, for <c>kubectl apply -f</c>.</summary>
    public const string AllObjects = "zookeeper.yaml";

    internal const string ObjectFolder = "kustomize/";

    /// <summary>Renders a model that no finding rejects.</summary>
    public static Bundle Render(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        var objects = Objects(plan).ToList();
        var all = new Artifact(AllObjects, string.Join("---\n", objects.Select(file => file.Text)));
        var kustomization = KustomizationFile.Render([.. objects.Select(file => file.Path)]);

        // The single files are in a folder of their own: applying a folder would meet each object
        // twice, and stumble over kustomization.yaml.
        return new(plan.Folder, [.. plan.Files, all, .. objects.Append(kustomization).Select(file => file with { Path = ObjectFolder + file.Path })]);
    }

    // In the order in which they are to be applied: what is referred to before what refers to it.
    private static IEnumerable<Artifact> Objects(EnsemblePlan plan)
    {
        if (plan.Image.MountsFiles)
        {
            yield return ServiceAccountFile.Render(plan);
            yield return ConfigMapFile.Render(plan);
        }

        yield return HeadlessServiceFile.Render(plan);
        yield return ClientServiceFile.Render(plan);
        if (PodDisruptionBudgetFile.Render(plan) is { } budget)
            yield return budget;

        yield return StatefulSetFile.Render(plan);
    }
}
