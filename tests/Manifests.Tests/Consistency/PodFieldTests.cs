using System.Text.Json.Nodes;
using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.Consistency;

/// <summary>Fields that are not written cannot be wrong: what is, is listed here.</summary>
public class PodFieldTests
{
    private static readonly HashSet<string> Pod =
    [
        "serviceAccountName", "automountServiceAccountToken", "enableServiceLinks", "priorityClassName", "terminationGracePeriodSeconds", "securityContext",
        "affinity", "nodeSelector", "tolerations", "imagePullSecrets", "containers", "volumes",
    ];

    private static readonly HashSet<string> Container =
    [
        "name", "image", "imagePullPolicy", "command", "env", "ports", "resources", "startupProbe", "livenessProbe", "readinessProbe", "securityContext",
        "terminationMessagePolicy", "volumeMounts",
    ];

    [Fact]
    public void ThePodHasOneContainerAndTheseFields() => EveryBundle.Has(bundle =>
    {
        Assert.Subset(Pod, bundle.Pod.Fields());
        Assert.Subset(Container, bundle.Container.Fields());
        if (bundle.Pod["affinity"] is not { } affinity)
            return;

        Assert.Equal(["podAntiAffinity"], affinity.Fields());
        var rules = affinity["podAntiAffinity"]!;
        var terms = rules.Items("requiredDuringSchedulingIgnoredDuringExecution")
            .Concat(rules.Items("preferredDuringSchedulingIgnoredDuringExecution").Select(weighted => weighted["podAffinityTerm"]!));
        Assert.All(terms, term => Assert.Equal(["labelSelector", "topologyKey"], term.Fields().Order(StringComparer.Ordinal)));
    });

    [Fact]
    public void VolumesAreTheConfigMapTmpAndTheClaim() => EveryBundle.Has(bundle =>
    {
        var isOfficial = bundle.Plan.Image.MountsFiles;
        Assert.Single(bundle.StatefulSet.Spec.Items("volumeClaimTemplates"));
        Assert.Equal(
            isOfficial ? ["configMap,name: name", "emptyDir,name: sizeLimit"] : Array.Empty<string>(),
            bundle.Pod.Items("volumes").Select(volume => $"{Sorted(volume)}: {Sorted(volume["configMap"] ?? volume["emptyDir"]!)}"));
        Assert.Equal(
            isOfficial ? ["mountPath,name,readOnly", "mountPath,name", "mountPath,name"] : ["mountPath,name"],
            bundle.Container.Items("volumeMounts").Select(Sorted));
    });

    [Fact]
    public void VariablesAreTextsOrFieldsOfThePod() => EveryBundle.Has(bundle => Assert.All(bundle.Container.Items("env"), variable =>
    {
        Assert.Contains(Sorted(variable), (string[])["name,value", "name,valueFrom"]);
        if (variable["valueFrom"] is { } source)
            Assert.Equal("""{"fieldRef":{"fieldPath":"metadata.name"}}""", source.ToJsonString());
    }));

    private static string Sorted(JsonNode node) => string.Join(',', node.Fields().Order(StringComparer.Ordinal));
}
