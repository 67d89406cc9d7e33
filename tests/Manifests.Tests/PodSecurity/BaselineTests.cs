using ZkGen.Manifests.Tests.Bundles;

namespace ZkGen.Manifests.Tests.PodSecurity;

/// <summary>The Pods against the Pod Security Standard <em>baseline</em>, of which the tutorial's pass every check too.</summary>
public class BaselineTests
{
    private static readonly HashSet<string> ContainerFields = ["allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities"];
    private static readonly HashSet<string> PodFields = ["runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy", "seccompProfile"];

    [Fact]
    public void PodsOfEveryModelOfBothKindsPassBaseline() => EveryBundle.Has(bundle =>
    {
        Assert.Empty(PodSecurityStandard.Violations(bundle.Template, PodSecurityStandard.Baseline));
        Assert.Subset(PodFields, bundle.Pod["securityContext"]?.Fields() ?? []);
        Assert.Subset(ContainerFields, bundle.Container["securityContext"]?.Fields() ?? []);
        Assert.DoesNotContain("add", bundle.Container["securityContext"]?["capabilities"]?.Fields() ?? []);
        Assert.All(bundle.Container.Items("ports"), port => Assert.Equal(["containerPort", "name"], port.Fields().Order()));
    });
}
