using ZkGen.Shared;

namespace ZkGen.Generator.Tests;

/// <summary>The sample's declaration of the tutorial's ensemble, against its golden bundle and against the tutorial itself.</summary>
public class TutorialTests
{
    private static readonly CarriedBundle Bundle = Generated.From(Declarations.Tutorial).Bundles.Single();

    [Fact]
    public void BundleIsByteForByteTheGoldenOne() => Baseline.Verify("zk", Bundle.Files);

    [Fact]
    public void ZooCfgIsTheTutorialsButForTheMisspelling()
    {
        var tutorial = Repository.Read("tests/Generator.Tests/Tutorial/zoo.cfg");

        Assert.Contains("autopurge.purgeInteval=12\n", tutorial);
        Assert.Equal(tutorial.Replace("autopurge.purgeInteval=", "autopurge.purgeInterval="), Bundle.Files["zoo.cfg"]);
    }

    [Fact]
    public void ObjectsDifferFromTheTutorialsOnlyWhereTheDocsSayWhy()
    {
        var tutorial = KubernetesObjects.Read(Repository.Read("tests/Generator.Tests/Tutorial/zookeeper.yaml"));
        var ours = KubernetesObjects.Read(Bundle.Files["zookeeper.yaml"]);

        var differences = tutorial.Keys.Union(ours.Keys)
            .Where(field => tutorial.GetValueOrDefault(field) != ours.GetValueOrDefault(field))
            .Select(field => (field, tutorial.GetValueOrDefault(field, "—"), ours.GetValueOrDefault(field, "—")));

        Assert.Equal(DocumentedDifferences.Read().Order(), differences.Order());
    }

    [Fact]
    public void SingleFilesHoldTheObjectsOfTheWhole()
    {
        var single = Bundle.Files.Where(file => file.Key.StartsWith("kustomize/", StringComparison.Ordinal) && !file.Key.EndsWith("kustomization.yaml", StringComparison.Ordinal));

        Assert.Equal(
            KubernetesObjects.Read(Bundle.Files["zookeeper.yaml"]).OrderBy(field => field.Key, StringComparer.Ordinal),
            single.SelectMany(file => KubernetesObjects.Read(file.Value)).OrderBy(field => field.Key, StringComparer.Ordinal));
    }
}
