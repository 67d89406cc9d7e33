using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Manifests.Tests.Externals;

namespace ZkGen.Manifests.Tests.Reference;

/// <summary>The production sample's bundle against the one that was written by hand: it differs only where the docs say why.</summary>
public class ReferenceBundleTests
{
    [FactNeeding(External.ReferenceBundle)]
    public void BundleDiffersFromTheReferenceOnlyWhereTheDocsSayWhy()
    {
        var found = BundleDifferences.Between(ReferenceBundle.Read(), Samples.Production.Files).Select(difference => difference.ToString()).ToList();
        var documented = DifferenceTable.Read().Select(row => row.Difference.ToString()).ToList();

        Assert.True(
            found.ToHashSet().SetEquals(documented),
            $"The table lacks:\n{string.Join('\n', found.Except(documented))}\nIt has without a difference:\n{string.Join('\n', documented.Except(found))}");
    }

    [FactNeeding(External.ReferenceBundle)]
    public void EachDifferenceHasAReason() => Assert.All(DifferenceTable.Read(), row => Assert.True(row.Why.Length > 0, $"No reason is given for {row.Difference}"));

    [FactNeeding(External.ReferenceBundle)]
    public void WholeOfTheReferenceIsItsSingleFilesAsOursIs() => Assert.All([ReferenceBundle.Read(), Samples.Production.Files], files =>
    {
        var single = files.Where(file => file.Key.StartsWith(ManifestBundle.ObjectFolder, StringComparison.Ordinal) && !file.Key.EndsWith("kustomization.yaml", StringComparison.Ordinal));
        var whole = KubernetesObject.ReadAll(files["zookeeper.yaml"]);
        Assert.Equal(
            whole.Select(each => each.Json.ToJsonString()).Order(StringComparer.Ordinal),
            single.Select(file => Yaml.YamlJson.ReadObject(file.Value).ToJsonString()).Order(StringComparer.Ordinal));
        Assert.All(whole.Single(each => each.Kind == "ConfigMap").Json.Map("data"), file => Assert.Equal(files[file.Key], file.Value));
    });

    [Fact]
    public void ChangedLineChangedFieldAndMissingFileAreDifferences()
    {
        var changed = Samples.Production.Files.ToDictionary();
        changed.Remove("java.security");
        changed["zoo.cfg"] = changed["zoo.cfg"].Replace("syncLimit=5", "syncLimit=6");
        changed["kustomize/service-client.yaml"] = changed["kustomize/service-client.yaml"].Replace("port: 2181", "port: 2182");

        Assert.Equal(
            ["`java.security`", "`kustomize/service-client.yaml spec.ports.0.port`", "`zoo.cfg`"],
            BundleDifferences.Between(Samples.Production.Files, changed).Select(difference => difference.File));
    }
}
