using ZkGen.Collections;
using ZkGen.Model;

namespace ZkGen.Rendering;

/// <summary>All files of one ensemble.</summary>
/// <param name="Folder">The bundle's folder below the output path.</param>
/// <param name="Artifacts">Its files, none of them twice.</param>
public sealed record Bundle(string Folder, EquatableArray<Artifact> Artifacts)
{
    private const string ObjectFolder = "kustomize/";

    /// <summary>Renders a model that no finding rejects.</summary>
    public static Bundle Render(EnsembleModel model)
    {
        var plan = new EnsemblePlan(model);
        TextArtifact?[] objects =
        [
            HeadlessServiceFile.Render(plan),
            ClientServiceFile.Render(plan),
            PodDisruptionBudgetFile.Render(plan),
            StatefulSetFile.Render(plan),
        ];
        var files = objects.OfType<TextArtifact>().ToList();
        var inFolder = files.Select(file => file with { Path = ObjectFolder + file.Path }).ToList();

        // The objects in one file, in the order in which they are to be applied, for `kubectl apply -f`. The single files are in a folder of
        // their own: applying a folder would meet each object twice, and stumble over kustomization.yaml.
        var all = new ConcatenatedArtifact("zookeeper.yaml", "---\n", inFolder.Select(file => file.Path).ToEquatableArray());
        var kustomization = KustomizationFile.Render(files.Select(file => file.Path).ToList());
        return new(plan.Folder, [ZooCfgFile.Render(plan), all, .. inFolder, kustomization with { Path = ObjectFolder + kustomization.Path }]);
    }
}
