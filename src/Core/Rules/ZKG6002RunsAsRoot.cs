using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>The tutorial's image names no user, so that its servers are root unless the Pod names one.</summary>
public sealed class ZKG6002RunsAsRoot() : Rule(
    "ZKG6002",
    RuleSeverity.Warning,
    "The servers run as root",
    "{0}: the servers of ImageKind.KubernetesZooKeeper run as root, and a fault of theirs is one of the node; use the image's user, [PodSecurityContext(RunAsUser = 1000, FsGroup = 1000)]")
{
    /// <summary>Name of what the code fix gets: that there is no group for the volume yet.</summary>
    public const string NeedsGroup = "NeedsGroup";

    public override bool IsAboutOmission => true;

    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var (user, group) = (model.PodSecurityContext.RunAsUser, model.PodSecurityContext.FsGroup);
        if (model.Image.Kind != ImageKind.KubernetesZooKeeper || !(user == 0 || (user.IsUnset && !model.HasUnknownAttributes)))
            yield break;

        yield return Find(PodSecurityContext.At(nameof(PodSecurityContext.RunAsUser)), user.IsSet ? "RunAsUser is 0" : "RunAsUser is not set and the image names no user") with
        {
            Data = group.IsUnset ? [(NeedsGroup, "")] : [],
        };
    }
}
