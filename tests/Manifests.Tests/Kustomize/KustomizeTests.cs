using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Manifests.Tests.Externals;

namespace ZkGen.Manifests.Tests.Kustomize;

/// <summary>The folder <c>kustomize/</c>, as the real kustomize reads it.</summary>
public class KustomizeTests
{
    [TheoryNeeding(External.Kubectl)]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void KustomizeGivesTheObjectsOfTheWholeForTheSamples(string sample) => GivesTheSameObjects(new(Samples.Model(sample)));

    [FactNeeding(External.Kubectl)]
    public void KustomizeGivesTheObjectsOfTheWholeForRandomModels()
    {
        EveryBundle.OfRandomModelsHas(RandomModels.Official, GivesTheSameObjects, times: 6);
        EveryBundle.OfRandomModelsHas(RandomModels.Tutorial, GivesTheSameObjects, times: 6);
    }

    [FactNeeding(External.Kubectl)]
    public void KustomizeRefusesAFolderThatMissesAFile()
    {
        var files = Samples.Production.Files.Where(file => file.Key != "kustomize/statefulset.yaml").ToDictionary();
        using var folder = new TemporaryFolder(files);

        Assert.NotEqual(0, Kustomize(folder).ExitCode);
    }

    private static void GivesTheSameObjects(ManifestBundle bundle)
    {
        using var folder = new TemporaryFolder(bundle.Files);
        var (exitCode, output, errors) = Kustomize(folder);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(Texts(bundle.Objects), Texts(KubernetesObject.ReadAll(output)));
    }

    private static (int ExitCode, string Output, string Errors) Kustomize(TemporaryFolder folder) =>
        Run.Program(Prerequisite.Kubectl!, ["kustomize", folder.PathOf("kustomize")]);

    private static IEnumerable<string> Texts(IEnumerable<KubernetesObject> objects) =>
        objects.Select(each => SortedJson.Of(each.Json)).Order(StringComparer.Ordinal);
}
