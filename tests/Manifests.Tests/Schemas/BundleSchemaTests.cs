using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Manifests.Tests.Externals;
using ZkGen.Manifests.Tests.Yaml;
using ZkGen.Model;

namespace ZkGen.Manifests.Tests.Schemas;

/// <summary>Every object of every bundle against the schemas of three versions of Kubernetes, each bundle written for that version or an older one.</summary>
public class BundleSchemaTests
{
    [TheoryNeeding(External.KubernetesSchemas)]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void ObjectsOfTheSamplesAreValid(string sample) => HasNoErrors(Samples.Model(sample));

    [FactNeeding(External.KubernetesSchemas)]
    public void ObjectsOfRandomModelsOfTheOfficialImageAreValid() => EveryBundle.OfRandomModelsHas(RandomModels.Official, bundle => HasNoErrors(bundle.Model), times: 150);

    [FactNeeding(External.KubernetesSchemas)]
    public void ObjectsOfRandomModelsOfTheTutorialImageAreValid() => EveryBundle.OfRandomModelsHas(RandomModels.Tutorial, bundle => HasNoErrors(bundle.Model), times: 150);

    [Fact]
    public void ApiVersionsAreThoseThatNoClusterSince121Lacks() => EveryBundle.Has(bundle => Assert.All(bundle.Objects, each => Assert.Equal(
        each.Kind switch
        {
            "StatefulSet" => "apps/v1",
            "PodDisruptionBudget" => "policy/v1",
            _ => "v1",
        },
        each.Json.Text("apiVersion"))));

    [TheoryNeeding(External.KubernetesSchemas)]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspecs: {}\n", "v1.36.3 Service $: specs is unknown")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata:\n  name: 1\n", "v1.36.3 Service $.metadata.name: 1 is no string or null")]
    [InlineData("apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: a\nimmutable: yes\n", "v1.36.3 ServiceAccount $: immutable is unknown")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\n", "v1.36.3 has no policy/v1beta1 PodDisruptionBudget")]
    public void InvalidObjectIsRefused(string yaml, string error) =>
        Assert.Equal([error], KubernetesSchemas.Errors("v1.36.3", YamlJson.ReadObject(yaml)));

    private static void HasNoErrors(EnsembleModel model)
    {
        foreach (var (name, version) in KubernetesSchemas.Versions)
        {
            var declared = model.KubernetesVersion.ValueOr(KubernetesVersion.Default);
            var bundle = new ManifestBundle(model with { KubernetesVersion = declared.CompareTo(version) < 0 ? declared : version });
            Assert.Empty(bundle.Objects.SelectMany(each => KubernetesSchemas.Errors(name, each.Json)));
        }
    }
}
