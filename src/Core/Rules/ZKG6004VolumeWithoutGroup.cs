using ZkGen.Model;

namespace ZkGen.Rules;

/// <summary>A user of its own and a volume that stays root's.</summary>
public sealed class ZKG6004VolumeWithoutGroup() : Rule(
    "ZKG6004",
    RuleSeverity.Warning,
    "The volume has no group",
    "RunAsUser is {0} and FsGroup is not set: on most storage a new volume is root's, and user {0} cannot write to it; add FsGroup = {0}")
{
    /// <summary>Name of what the code fix gets: the group for the volume.</summary>
    public const string Group = "Group";

    // The other kind writes a group where none is declared.
    public override IEnumerable<Finding> Check(EnsembleModel model)
    {
        var context = model.PodSecurityContext;
        if (model.Image.Kind == ImageKind.KubernetesZooKeeper && context.FsGroup.IsUnset && context.RunAsUser.TryGet(out var user) && user is > 0 and <= int.MaxValue)
            yield return Find(PodSecurityContext.At(nameof(context.RunAsUser)), Text(user)) with { Data = [(Group, Text(user))] };
    }
}
