using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>User 0 in a Pod that says <c>runAsNonRoot</c>.</summary>
public sealed class ZKG6001RootUserRefused() : Rule(
    "ZKG6001",
    RuleSeverity.Error,
    "The kubelet refuses the root user",
    "RunAsUser of [PodSecurityContext] is 0, and the Pods of ImageKind.Official say runAsNonRoot: the kubelet starts none of them (CreateContainerConfigError); use 1000, the image's own user")
{
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        if (model.Image.Kind.Or(ImageKind.Official) == ImageKind.Official && model.PodSecurityContext.RunAsUser == 0)
            yield return Find(PodSecurityContext.At(nameof(PodSecurityContext.RunAsUser)));
    }
}
