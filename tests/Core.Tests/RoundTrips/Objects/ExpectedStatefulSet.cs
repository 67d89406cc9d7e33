using ZkGen.Model;

namespace ZkGen.Core.Tests.RoundTrips.Objects;

/// <summary>The StatefulSet.</summary>
internal static class ExpectedStatefulSet
{
    public static ExpectedObject Of(EnsembleModel model)
    {
        var set = new ExpectedObject(model, "apps/v1", "StatefulSet");
        set.Metadata(set.Name);
        Spec(set.At("spec"));
        Template(set.At("spec", "template", "metadata"));
        Claim(set.At("spec", "volumeClaimTemplates", 0));
        ExpectedPod.Add(set.At("spec", "template", "spec"));
        return set;
    }

    private static void Spec(ExpectedObject spec)
    {
        var model = spec.Model;
        spec.Is(model.HeadlessService.Name, spec.Name + (spec.IsOfficial ? "-headless" : "-hs"), "serviceName");
        spec.Is(model.Servers, 3, "replicas");
        spec.Is(model.StatefulSet.PodManagementPolicy, spec.IsOfficial ? "Parallel" : null, "podManagementPolicy");
        spec.Is(model.StatefulSet.UpdateStrategy, null, "updateStrategy", "type");

        // In the API since 1.22 and without a feature gate since 1.23.
        spec.Is(model.StatefulSet.MinReadySeconds, spec.IsOfficial && spec.Knows(23) ? 10 : null, "minReadySeconds");
        spec.Selector("selector", "matchLabels");
    }

    private static void Template(ExpectedObject metadata)
    {
        metadata.Labels("labels");
        metadata.All(metadata.Model.Labels, "labels");
        metadata.All(metadata.Model.Annotations, "annotations");
        if (!metadata.IsOfficial)
            return;

        metadata.Is("zookeeper", "annotations", "kubectl.kubernetes.io/default-container");
        metadata.Is("tmp", "annotations", "cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes");
    }

    private static void Claim(ExpectedObject claim)
    {
        var data = claim.Model.DataVolume;
        claim.Is(data.Name, claim.IsOfficial ? "data" : "datadir", "metadata", "name");
        claim.Is(data.AccessMode, "ReadWriteOnce", "spec", "accessModes", 0);
        claim.Is(data.StorageClassName, null, "spec", "storageClassName");
        claim.Is(data.Storage, null, "spec", "resources", "requests", "storage");
    }
}
