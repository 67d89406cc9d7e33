using ZkGen.CodeFixes;
using ZkGen.Shared;

namespace ZkGen.Analyzers.Tests.Rules;

public class ZKG9016ReservedKubernetesKeyTests
{
    [Theory]
    [InlineData("[Label({|ZKG9016:\"controller-revision-hash\"|}, \"a\")]")]
    [InlineData("[Label({|ZKG9016:\"statefulset.kubernetes.io/pod-name\"|}, \"a\")]")]
    [InlineData("[Label({|ZKG9016:\"pod-security.kubernetes.io/enforce\"|}, \"restricted\")]")]
    [InlineData("[Annotation({|ZKG9016:\"seccomp.security.alpha.kubernetes.io/pod\"|}, \"runtime/default\")]")]
    [InlineData("[Annotation({|ZKG9016:\"pod.beta.kubernetes.io/hostname\"|}, \"a\")]")]
    [InlineData("[Annotation({|ZKG9016:\"service.alpha.kubernetes.io/tolerate-unready-endpoints\"|}, \"true\")]")]
    [InlineData("[Annotation({|ZKG9016:\"service.kubernetes.io/topology-mode\"|}, \"Auto\")]")]
    [InlineData("[NodeSelector({|ZKG9016:\"failure-domain.beta.kubernetes.io/region\"|}, \"eu\")]")]
    [InlineData("[PodAntiAffinity({|ZKG9016:TopologyKey = \"failure-domain.beta.kubernetes.io/zone\"|})]")]
    public Task KeyThatIsKubernetesOwnIsFound(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("[Label(\"app.kubernetes.io/part-of\", \"shop\")]")]
    [InlineData("[Annotation(\"controller-revision-hash\", \"a\")]")]
    [InlineData("[Annotation(\"scheduler.example.com/affinity\", \"a\")]")]
    [InlineData("[Annotation(\"cluster-autoscaler.kubernetes.io/safe-to-evict\", \"true\")]")]
    [InlineData("[NodeSelector(\"topology.kubernetes.io/region\", \"eu\")]")]
    [InlineData("[PodAntiAffinity(TopologyKey = \"topology.kubernetes.io/zone\")]")]
    public Task OtherKeysAreNot(string section) => Verify.FindingsAsync(Declarations.Minimal(sections: section));

    [Theory]
    [InlineData("1.30", "[Annotation({|ZKG9016:\"container.apparmor.security.beta.kubernetes.io/zookeeper\"|}, \"runtime/default\")]")]
    [InlineData("1.29", "[Annotation(\"container.apparmor.security.beta.kubernetes.io/zookeeper\", \"runtime/default\")]")]
    public Task AnAnnotationGaveWayWhenTheFieldCame(string version, string section) => Verify.FindingsForAsync(version, Declarations.Minimal(sections: section));

    [Fact]
    public Task WhatIsBeingTypedIsNot() => Verify.FindingsInBrokenCodeAsync(Declarations.Minimal(sections: "[Label(\"controller-\", )]"));

    [Theory]
    [InlineData("[Label({|#0:\"controller-revision-hash\"|}, \"a\")]", "'controller-revision-hash' belongs to Kubernetes, and is written by the StatefulSet's controller, which overwrites yours on each Pod; remove it")]
    [InlineData("[NodeSelector({|#0:\"failure-domain.beta.kubernetes.io/zone\"|}, \"a\")]", "'failure-domain.beta.kubernetes.io/zone' belongs to Kubernetes, and gave way to another label of nodes in Kubernetes 1.17; write 'topology.kubernetes.io/zone'")]
    public Task MessageSaysWhyAndWhatToDo(string section, string message) => Verify.MessageAsync(Declarations.Minimal(sections: section), "ZKG9016", message);

    [Theory]
    [InlineData("[Label(\"team\", \"shop\")]\n[Label({|ZKG9016:\"pod-template-hash\"|}, \"a\")]", "[Label(\"team\", \"shop\")]")]
    [InlineData("[NodeSelector({|ZKG9016:\"failure-domain.beta.kubernetes.io/zone\"|}, \"a\")]", "[NodeSelector(\"topology.kubernetes.io/zone\", \"a\")]")]
    [InlineData("[PodAntiAffinity({|ZKG9016:TopologyKey = \"failure-domain.beta.kubernetes.io/zone\"|})]", "[PodAntiAffinity(TopologyKey = \"topology.kubernetes.io/zone\")]")]
    public Task FixWritesTheNewKeyOrTakesItAway(string before, string after) =>
        Verify.FixAsync<ZKG9016ReservedKubernetesKeyCodeFix>(Declarations.Minimal(sections: before), Declarations.Minimal(sections: after));
}
