using YamlDotNet.RepresentationModel;
using ZkGen.Core.Tests.Support;

namespace ZkGen.Core.Tests.Rendering;

public sealed class StatefulSetFileTests
{
    private static readonly RenderedBundle Full = new(Models.Full);

    [Fact]
    public void EveryDeclaredValueArrivesInItsField()
    {
        var spec = Full.StatefulSet.At("spec");

        Assert.Equal("5", spec.At("replicas").Text());
        Assert.Equal("Parallel", spec.At("podManagementPolicy").Text());
        Assert.Equal("OnDelete", spec.At("updateStrategy", "type").Text());
        Assert.Equal("2147483647", Full.Pod.At("securityContext", "runAsUser").Text());
        Assert.Equal("1001", Full.Pod.At("securityContext", "fsGroup").Text());
        Assert.Equal(
            "topology.kubernetes.io/zone",
            Full.Pod.At("affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution", 0, "topologyKey").Text());
        Assert.Equal("IfNotPresent", Full.Container.At("imagePullPolicy").Text());
        Assert.Equal("registry.example.com/kubernetes-zookeeper:1.0-3.4.10", Full.Container.At("image").Text());
        Assert.Equal("/data", Full.Container.At("volumeMounts", 0, "mountPath").Text());
    }

    [Fact]
    public void TheClaimHasWhatIsDeclared()
    {
        var claim = Full.StatefulSet.At("spec", "volumeClaimTemplates", 0);

        Assert.Equal("disk", claim.At("metadata", "name").Text());
        Assert.Equal("20Gi", claim.At("spec", "resources", "requests", "storage").Text());
        Assert.Equal("fast", claim.At("spec", "storageClassName").Text());
        Assert.Equal(["ReadWriteOncePod"], claim.At("spec", "accessModes").Texts());
    }

    [Fact]
    public void AClaimIsReadWriteOnceByDefault() =>
        Assert.Equal(["ReadWriteOnce"], new RenderedBundle(Models.Minimal).StatefulSet.At("spec", "volumeClaimTemplates", 0, "spec", "accessModes").Texts());

    [Fact]
    public void ResourcesAreTextsAndTheHeapIsNoneOfThem()
    {
        var resources = Full.Container.At("resources");

        Assert.Equal(["requests", "limits"], resources.Keys());
        Assert.Equal(["cpu", "memory"], resources.At("requests").Keys());
        Assert.Equal(("500m", "1Gi"), (resources.At("requests", "cpu").Text(), resources.At("requests", "memory").Text()));
        Assert.Equal(("2", "2Gi"), (resources.At("limits", "cpu").Text(), resources.At("limits", "memory").Text()));
    }

    [Fact]
    public void OnlyAHeapIsNoResource() =>
        Assert.Null(new RenderedBundle(Models.Minimal with { Resources = new() { Heap = "1g" } }).Container.Find("resources"));

    [Fact]
    public void RunAsUserZeroIsWritten() =>
        Assert.Equal("0", new RenderedBundle(Models.Minimal with { PodSecurityContext = new() { RunAsUser = 0 } }).Pod.At("securityContext", "runAsUser").Text());

    [Fact]
    public void ProbesHaveWhatIsDeclaredAndNothingElse()
    {
        Assert.Equal(["exec", "periodSeconds", "failureThreshold"], Full.Container.At("startupProbe").Keys());
        Assert.Equal(
            ["exec", "initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold"], Full.Container.At("readinessProbe").Keys());
        Assert.Equal(["10", "7", "5", "2", "4"], Numbers("readinessProbe"));
        Assert.Equal(["11", "8", "6", "9"], Numbers("livenessProbe"));
    }

    [Fact]
    public void TheBudgetHasWhatIsDeclaredOrOne()
    {
        Assert.Equal("2", Full.PodDisruptionBudget.At("spec", "maxUnavailable").Text());
        Assert.Equal("orders.budget", Full.PodDisruptionBudget.At("metadata", "name").Text());
        Assert.Null(Full.PodDisruptionBudget.At("spec").Find("minAvailable"));
        Assert.Equal("1", new RenderedBundle(Models.Minimal with { PodDisruptionBudget = new() }).PodDisruptionBudget.At("spec", "maxUnavailable").Text());
    }

    [Fact]
    public void TheSpecHasTheseFieldsAndNoOthers() => RandomModels.Hold(model =>
    {
        string[] always = ["serviceName", "replicas", "selector", "template", "volumeClaimTemplates"];
        string[] declared = ["podManagementPolicy", "updateStrategy", "minReadySeconds"];
        var spec = new RenderedBundle(model).StatefulSet.At("spec");

        Assert.Equal(always.Order(), spec.Keys().Except(declared).Order());
        Assert.Equal(model.StatefulSet.UpdateStrategy.IsSet, spec.Find("updateStrategy") is { } strategy && Assert.Single(strategy.Keys()) == "type");
    });

    [Fact]
    public void TheClaimHasTheseFieldsAndNoOthers() => RandomModels.Hold(model =>
    {
        var claim = Assert.Single((YamlSequenceNode)new RenderedBundle(model).StatefulSet.At("spec", "volumeClaimTemplates"));

        Assert.Equal(["metadata", "spec"], claim.Keys());
        Assert.Equal(["name"], claim.At("metadata").Keys());
        Assert.Equal(["accessModes", "resources"], claim.At("spec").Keys().Except(["storageClassName"]).Order());
        Assert.Single(claim.At("spec", "accessModes").Texts());
        Assert.Equal(["requests"], claim.At("spec", "resources").Keys());
        Assert.Equal(["storage"], claim.At("spec", "resources", "requests").Keys());
    });

    private static IEnumerable<string> Numbers(string probe) =>
        Full.Container.At(probe).Keys().Where(key => key != "exec").Select(key => Full.Container.At(probe, key).Text());
}
