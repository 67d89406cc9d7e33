using ZkGen.Manifests.Tests.Bundles;
using ZkGen.Model;

namespace ZkGen.Manifests.Tests.Traps;

/// <summary>Traps of the objects and of their deployment.</summary>
public class DeploymentTrapTests
{
    // 14. An emptyDir keeps the autoscaler from evicting a Pod, unless it is named here.
    [Fact]
    public void EmptyDirIsNamedToTheAutoscaler() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        var emptyDirs = bundle.Pod.Items("volumes").Where(volume => volume["emptyDir"] is not null).Select(volume => volume.Text("name"));
        Assert.Equal(string.Join(',', emptyDirs), bundle.Template["metadata"]!.Map("annotations")["cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes"]);
    });

    // 15. `kubectl apply -f FOLDER` fails on kustomization.yaml and would meet every object twice.
    [Fact]
    public void SingleFilesLieInAFolderOfTheirOwn() => EveryBundle.Has(bundle =>
        Assert.Equal(["zookeeper.yaml"], bundle.Files.Keys.Where(path => !path.Contains('/') && path.EndsWith(".yaml", StringComparison.Ordinal))));

    // 16. Kubernetes 1.26 drops the field, and every comparison with the cluster shows a difference.
    [Fact]
    public void UnhealthyPodsMayBeEvictedFromTheVersionOnThatKeepsTheField()
    {
        EveryBundle.OfTheOfficialImageHas(bundle => Assert.Equal(bundle.Budget is null ? null : Policy(bundle.Plan.KubernetesVersion), Written(bundle)));
        Assert.All([new(1, 26), new KubernetesVersion(1, 27)], version =>
            Assert.Equal(Policy(version), Written(new(Samples.Production.Model with { KubernetesVersion = version }))));

        static string? Policy(KubernetesVersion version) => version.CompareTo(new(1, 27)) < 0 ? null : "AlwaysAllow";
        static string? Written(ManifestBundle bundle) => bundle.Budget?.Spec.TextOrNull("unhealthyPodEvictionPolicy");
    }

    // 18. A Service that is called like the ensemble is what an application calls its own, and its variables crowd every container.
    [Fact]
    public void ServicesAreNotCalledLikeTheEnsemble() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        if (!bundle.Model.HeadlessService.Name.IsSet)
            Assert.Equal($"{bundle.StatefulSet.Name}-headless", bundle.HeadlessService.Name);
        if (!bundle.Model.ClientService.Name.IsSet)
            Assert.Equal($"{bundle.StatefulSet.Name}-client", bundle.ClientService.Name);

        Assert.False(bundle.Pod["enableServiceLinks"]!.GetValue<bool>());
    });

    // 19. SIGTERM reaches Java by itself and ends it in half a second; the last log lines tell why a container ended.
    [Fact]
    public void PodsEndWithoutAHookAndSayWhy()
    {
        EveryBundle.OfTheOfficialImageHas(bundle =>
        {
            Assert.Null(bundle.Container["lifecycle"]);
            Assert.Equal("FallbackToLogsOnError", bundle.Container.Text("terminationMessagePolicy"));
            Assert.Equal(bundle.Model.Pod.TerminationGracePeriodSeconds.ValueOr(30), bundle.Pod["terminationGracePeriodSeconds"]!.GetValue<long>());
        });

        Assert.Equal(10, Samples.Production.StatefulSet.Spec["minReadySeconds"]!.GetValue<long>());
        Assert.Equal(6, Samples.Production.Container["livenessProbe"]!["failureThreshold"]!.GetValue<long>());
    }

    // 21. A floating tag upgrades an ensemble behind its owner's back, and a mirrored registry must not change what is written else.
    [Fact]
    public void ImageIsPinnedToThePatchReleaseAndItsNameIsOnlyAName() => EveryBundle.OfTheOfficialImageHas(bundle =>
    {
        if (!bundle.Model.Image.Name.IsSet)
            Assert.Equal($"zookeeper:{bundle.Plan.Version}", bundle.Container.Text("image"));

        var mirrored = new ManifestBundle(bundle.Model with { Image = bundle.Model.Image with { Name = "mirror.example/zookeeper:1" } });
        Assert.Equal("mirror.example/zookeeper:1", mirrored.Container.Text("image"));
        mirrored.Container["image"] = bundle.Container.Text("image");
        Assert.Equal(bundle.Objects.Select(each => each.Json.ToJsonString()), mirrored.Objects.Select(each => each.Json.ToJsonString()));
    });

    // 22. On one node a required anti-affinity leaves two of three Pods Pending.
    [Fact]
    public void DevelopmentSampleFitsOnOneNodeAndTheProductionSampleSpreads()
    {
        var development = Samples.Development.Pod["affinity"]!["podAntiAffinity"]!;
        Assert.Single(development.Items("preferredDuringSchedulingIgnoredDuringExecution"));
        Assert.Empty(development.Items("requiredDuringSchedulingIgnoredDuringExecution"));
        Assert.Single(Samples.Production.Pod["affinity"]!["podAntiAffinity"]!.Items("requiredDuringSchedulingIgnoredDuringExecution"));
    }

    // 22. A StorageClass that the cluster does not have leaves the Pods Pending: without a declared one the cluster's default serves.
    [Fact]
    public void StorageClassIsOnlyWrittenWhereItIsDeclared() => EveryBundle.OfTheOfficialImageHas(bundle =>
        Assert.Equal(
            bundle.Model.DataVolume.StorageClassName.IsSet,
            bundle.StatefulSet.Spec.Items("volumeClaimTemplates").Single()["spec"]!["storageClassName"] is not null));
}
